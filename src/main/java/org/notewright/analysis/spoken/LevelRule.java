package org.notewright.analysis.spoken;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Levels of the spine: "l four" to L4, "l four five" to L4-5, "l five s one" to L5-S1. Seven cervical vertebrae and eight
/// cervical nerves, twelve thoracic, five lumbar, five sacral.
final class LevelRule implements Rule {

    private static final Map<String, Integer> LAST = Map.of("c", 8, "t", 12, "l", 5, "s", 5);

    @Override public @Nullable Match at(At p) {
        var first = level(p, 0);
        if (first == null) {
            return null;
        }
        var letter = p.word(0);
        var second = level(p, first.end());
        boolean next = second != null && adjoins(letter, first, p.word(first.end()), second);
        if (second != null && next) {
            return new Match(second.end(), name(letter, first) + "-" + name(p.word(first.end()), second), ChangeKind.CODE);
        }
        var bare = Numbers.small(p, first.end());
        if (bare != null && bare.value() == first.value() + 1 && bare.value() <= LAST.getOrDefault(letter, 0)
                && !Units.follows(p, bare.end())) {
            return new Match(bare.end(), name(letter, first) + "-" + bare.written(), ChangeKind.CODE);
        }
        return new Match(first.end(), name(letter, first), ChangeKind.CODE);
    }

    private static @Nullable Num level(At p, int from) {
        int last = LAST.getOrDefault(p.word(from), 0);
        var number = last == 0 ? null : Numbers.small(p, from + 1);
        return number != null && number.value() >= 1 && number.value() <= last ? number : null;
    }

    private static boolean adjoins(String letter, Num first, String other, Num second) {
        boolean same = letter.equals(other) && second.value() == first.value() + 1;
        boolean junction = second.value() == 1 && !letter.equals(other) && first.value() >= LAST.getOrDefault(letter, 0) - 1;
        return same || junction;
    }

    private static String name(String letter, Num number) {
        return letter.toUpperCase(Locale.ROOT) + number.written();
    }
}
