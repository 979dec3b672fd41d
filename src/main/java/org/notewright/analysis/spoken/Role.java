package org.notewright.analysis.spoken;

/// What a word does for the numbers around it; the words are in `roles.csv`.
enum Role {
    /// A movement of a joint: numbers behind it are degrees.
    MOTION,
    /// Strength, reflexes, edema: numbers behind it are grades.
    GRADED,
    /// Vital signs.
    VITAL,
    /// Anything else that has numbers of its own (exercise, weight, pain), so that a movement named earlier ends.
    OTHER,
    /// Before a number that changes to another: "from ninety to one hundred ten" is no range.
    CHANGING,
    /// Before "one" where it is a number: "visit one".
    LABEL,
    /// May follow a number of degrees that was said without "degrees".
    FOLLOWER,
    /// Before digits spoken one by one that belong together: "modifier five nine".
    DIGITS,
    /// Before a time of day without a.m. or p.m.
    CLOCK,
    /// Before a date or a year.
    CALENDAR,
    /// After "twenty second" where it is 22nd.
    COUNTED,
    /// After a number and "second" or after "point" where these are words of their own.
    FRACTION,
    /// Before "point" where it is a thing and no decimal point.
    THING
}
