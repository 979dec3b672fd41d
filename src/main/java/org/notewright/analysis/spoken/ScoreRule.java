package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Scores, grades and blood pressure: "four out of ten", "four minus out of five", "one thirty eight over seventy two".
final class ScoreRule implements Rule {

    @Override public @Nullable Match at(At p) {
        var score = score(p, Numbers.plain(p, 0));
        return score == null ? score(p, Numbers.wide(p, 0)) : score;
    }

    private static @Nullable Match score(At p, @Nullable Num value) {
        if (value == null) {
            return null;
        }
        var sign = Grades.sign(p.word(value.end()));
        int at = value.end() + sign.length();
        boolean outOf = p.phrase(at, "out of") > 0;
        if (!outOf && !p.word(at).equals("over")) {
            return null;
        }
        var max = max(p, at + (outOf ? 2 : 1));
        if (max == null || (!outOf && !over(p, value, sign, max))) {
            return null;
        }
        boolean pressure = !outOf && value.value() >= 60;
        if ((!pressure && value.value() > max.value()) || (!sign.isEmpty() && !Grades.grade(value))) {
            return null;
        }
        var kind = pressure ? ChangeKind.PRESSURE : sign.isEmpty() ? ChangeKind.SCORE : ChangeKind.GRADE;
        return new Match(max.end(), value.written() + sign + "/" + max.written(), kind);
    }

    private static @Nullable Num max(At p, int from) {
        var plain = Numbers.plain(p, from);
        return plain != null && p.word(from).equals("one") && !p.word(from + 1).equals("hundred") ? Numbers.wide(p, from) : plain;
    }

    /// "Over" is also a preposition: "five over ten minutes", "over eighty". Bounds of a blood pressure are our own, wider
    /// than any a therapist treats at: 60 to 260 over 30 to 160 mmHg.
    private static boolean over(At p, Num value, String sign, Num max) {
        if (Units.follows(p, max.end())) {
            return false;
        }
        boolean pressure = value.value() >= 60 && value.value() <= 260 && max.value() >= 30 && max.value() <= 160
                && value.value() > max.value();
        boolean grade = Grades.grade(value) && max.written().equals("5");
        boolean pain = sign.isEmpty() && value.value() <= 10 && max.written().equals("10");
        boolean scale = sign.isEmpty() && max.value() >= 20 && value.value() <= max.value() && value.value() < 60;
        return pressure || grade || pain || scale;
    }
}
