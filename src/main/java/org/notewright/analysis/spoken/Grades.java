package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Grades of strength, reflexes and edema without their "out of five": "strength four plus", "two plus pitting edema".
final class Grades implements Rule {

    @Override public @Nullable Match at(At p) {
        var value = Numbers.small(p, 0);
        if (value == null || !grade(value)) {
            return null;
        }
        var sign = sign(p.word(value.end()));
        int after = value.end() + 1;
        if (sign.isEmpty() || Numbers.isNumber(p.word(after))) {
            return null;
        }
        return graded(p, after) ? new Match(after, value.written() + sign, ChangeKind.GRADE) : null;
    }

    private static boolean graded(At p, int after) {
        var next = p.word(after).equals("to") ? Numbers.small(p, after + 1) : null;
        boolean toward = next != null && grade(next);
        return toward || p.topic() == Role.GRADED || Lexicon.is(Role.GRADED, p.word(after)) || Lexicon.is(Role.GRADED, p.word(after + 1));
    }

    /// @return "+", "-" or "" for no sign; its length is also the number of words it took
    static String sign(String word) {
        return switch (word) {
            case "plus" -> "+";
            case "minus" -> "-";
            default -> "";
        };
    }

    /// Manual muscle testing grades run from 0 to 5 (Daniels and Worthingham).
    static boolean grade(Num value) {
        return value.whole() && value.value() <= 5;
    }
}
