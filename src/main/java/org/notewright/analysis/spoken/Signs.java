package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// Negative degrees: "negative five" behind a movement. "Negative" as the result of a test stays a word.
final class Signs implements Rule {

    @Override public @Nullable Match at(At p) {
        if (!negative(p.word(0))) {
            return null;
        }
        var number = Numbers.plain(p, 1);
        if (number == null) {
            return null;
        }
        if (p.word(number.end()).startsWith("degree")) {
            return new Match(number.end() + 1, "-" + number.written() + "°", ChangeKind.DEGREES);
        }
        boolean motion = p.topic() == Role.MOTION && number.value() <= 90 && follows(p, number.end());
        return motion ? new Match(number.end(), "-" + number.written() + "°", ChangeKind.DEGREES) : null;
    }

    static boolean negative(String word) {
        return word.equals("negative") || word.equals("minus");
    }

    /// @return true where the word behind a number allows degrees that nobody said
    static boolean follows(At p, int offset) {
        return p.endsAt(offset) || Lexicon.is(Role.FOLLOWER, p.word(offset)) || Lexicon.is(Role.MOTION, p.word(offset));
    }

    /// @return true behind words that say that one value becomes another
    static boolean changing(At p) {
        boolean before = Lexicon.is(Role.CHANGING, p.before(1));
        boolean of = p.before(1).equals("of") && Lexicon.is(Role.CHANGING, p.before(2));
        return before || of;
    }
}
