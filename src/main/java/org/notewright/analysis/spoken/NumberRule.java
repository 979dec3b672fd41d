package org.notewright.analysis.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A number with its unit, or alone. "One" stays a word unless something near it makes it a number, and so does the article
/// in "a hundred".
final class NumberRule implements Rule {

    private static final Set<String> JOINING = Set.of("or", "to", "and", "by", "over");

    @Override public @Nullable Match at(At p) {
        var wide = Numbers.wide(p, 0);
        var number = wide != null && (Units.follows(p, wide.end()) || shortWay(p, wide)) ? wide : Numbers.plain(p, 0);
        if (number == null) {
            return null;
        }
        var unit = Units.after(p, number, p.before(1));
        if (unit != null) {
            return new Match(number.end() + unit.length(), unit.behind(number.written()), unit.kind());
        }
        if (number.bareOne() && !counts(p)) {
            return null;
        }
        boolean article = p.word(0).equals("a") && number.words() == 2 && !Units.follows(p, number.end());
        boolean digits = Character.isDigit(p.word(0).charAt(0));
        return article || digits ? null : new Match(number.end(), number.written(), ChangeKind.NUMBER);
    }

    /// "Knee flexion one ten", "heart rate one oh four": said without a unit, but nothing else is meant.
    private static boolean shortWay(At p, Num wide) {
        var topic = p.topic();
        return p.word(0).equals("one") && (topic == Role.MOTION || topic == Role.VITAL) && wide.value() <= 199
                && Signs.follows(p, wide.end());
    }

    private static boolean counts(At p) {
        var next = p.word(1);
        boolean oneByOne = (next.equals("by") && p.word(2).equals("one")) || (p.before(1).equals("by") && p.before(2).equals("one"));
        if (oneByOne) {
            return false;
        }
        boolean behindNumber = Numbers.isNumber(p.before(1)) || (JOINING.contains(p.before(1)) && Numbers.isNumber(p.before(2)));
        boolean beforeNumber = Numbers.isNumber(next) || ((JOINING.contains(next) || next.equals("of")) && Numbers.isNumber(p.word(2)));
        return behindNumber || beforeNumber || Units.follows(p, 1) || Lexicon.is(Role.LABEL, p.before(1));
    }
}
