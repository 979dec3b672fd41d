package org.notewright.analysis.exercises;

/// A place in a drawing; y grows upward while poses are reckoned.
record Point(double x, double y) {

    /// @param degrees 0 to the right, 90 up
    Point toward(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Point(x + length * Math.cos(angle), y + length * Math.sin(angle));
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    double angleTo(Point other) {
        return Math.toDegrees(Math.atan2(other.y - y, other.x - x));
    }

    /// Middle joint of a limb of two bones that starts here and ends as near to the goal as its bones reach.
    ///
    /// @param bend 1 where the joint lies to the left of the way, -1 to the right
    Point joint(Point goal, double first, double second, int bend) {
        double reach = Math.clamp(distance(goal), Math.abs(first - second) + 0.01, first + second - 0.01);
        double cosine = (first * first + reach * reach - second * second) / (2 * first * reach);
        return toward(angleTo(goal) + bend * Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1))), first);
    }
}
