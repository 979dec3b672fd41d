package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Ordinals of two words: "twenty first visit". Those of one word stay words. "Twenty second" is an ordinal only before
/// something that is counted; before a hold or a rest it is a time.
final class OrdinalRule implements Rule {

    @Override public @Nullable Match at(At p) {
        int tens = Numbers.tens(p.word(0));
        int unit = Numbers.ordinal(p.word(1));
        if (tens < 0 || unit < 1 || unit > 9 || (unit == 2 && !Lexicon.is(Role.COUNTED, p.word(2)))) {
            return null;
        }
        var ending = switch (unit) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return new Match(2, (tens + unit) + ending, ChangeKind.NUMBER);
    }
}
