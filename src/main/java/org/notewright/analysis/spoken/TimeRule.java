package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Times of day: "seven a m", "seven thirty p.m.", "at eight fifteen", "at nine oh five".
final class TimeRule implements Rule {

    @Override public @Nullable Match at(At p) {
        var hour = Numbers.small(p, 0);
        if (hour == null || hour.value() < 1 || hour.value() > 12) {
            return null;
        }
        var minutes = minutes(p, hour.end());
        int end = minutes == null ? hour.end() : minutes.end();
        var half = half(p, end);
        var clock = minutes == null ? hour.written() : hour.written() + ":" + minutes.written();
        if (half != null) {
            return new Match(half.end(), clock + " " + half.written(), ChangeKind.TIME);
        }
        boolean said = minutes != null && Lexicon.is(Role.CLOCK, p.before(1)) && p.topic() != Role.MOTION;
        boolean other = Units.follows(p, end) || p.word(end).equals("out") || p.word(end).equals("over");
        return said && !other ? new Match(end, clock, ChangeKind.TIME) : null;
    }

    private static @Nullable Num minutes(At p, int from) {
        if (Numbers.digit(p.word(from)) == 0 && Numbers.digit(p.word(from + 1)) > 0) {
            int unit = Numbers.digit(p.word(from + 1));
            return new Num(from + 2, "0" + unit, unit, 2);
        }
        var small = Numbers.small(p, from);
        return small != null && small.value() >= 10 && small.value() <= 59 ? small : null;
    }

    private static @Nullable Num half(At p, int from) {
        var first = p.word(from);
        var half = first.startsWith("a") ? "AM" : "PM";
        if (first.equals("am") || first.equals("pm") || first.equals("a.m") || first.equals("p.m")) {
            return new Num(from + 1, half, 0, 1);
        }
        boolean letters = (first.equals("a") || first.equals("p")) && p.word(from + 1).equals("m");
        return letters ? new Num(from + 2, half, 0, 2) : null;
    }
}
