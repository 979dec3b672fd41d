package org.notewright.analysis.spoken;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets and repetitions: "three sets of ten", "ten by ten", "two times fifteen reps", "three sets of thirty seconds".
final class SetsRule implements Rule {

    private static final List<String> JOINTS = List.of("sets of", "set of", "sets", "by", "times");

    @Override public @Nullable Match at(At p) {
        var sets = Numbers.plain(p, 0);
        if (sets == null || !sets.whole()) {
            return null;
        }
        for (var joint : JOINTS) {
            int words = p.phrase(sets.end(), joint);
            var reps = words > 0 ? Numbers.plain(p, sets.end() + words) : null;
            if (reps != null) {
                return fits(p, joint, sets, reps) ? written(p, sets, reps) : null;
            }
        }
        return null;
    }

    private static boolean fits(At p, String joint, Num sets, Num reps) {
        var next = p.word(reps.end());
        boolean weight = next.startsWith("pound") || next.startsWith("kilo") || next.startsWith("percent");
        return switch (joint) {
            case "times" -> next.startsWith("rep") || next.startsWith("second");
            case "set of" -> sets.written().equals("1") && !weight;
            case "by" -> !weight && !(sets.written().equals("1") && reps.written().equals("1"));
            default -> !weight;
        };
    }

    private static Match written(At p, Num sets, Num reps) {
        var digits = sets.written() + "x" + reps.written();
        var last = reps;
        var high = p.word(reps.end()).equals("to") ? Numbers.plain(p, reps.end() + 1) : null;
        if (high != null && high.value() > reps.value()) {
            digits += "-" + high.written();
            last = high;
        }
        var unit = Units.after(p, last, "");
        return unit == null ? new Match(last.end(), digits, ChangeKind.SETS)
                : new Match(last.end() + unit.length(), unit.behind(digits), ChangeKind.SETS);
    }
}
