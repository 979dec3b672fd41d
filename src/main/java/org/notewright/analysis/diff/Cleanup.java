package org.notewright.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.notewright.clinical.Span;

/// Makes a comparison readable: neighbours become one change, white space that both sides share at a change's end is
/// given back, and small words standing equal between two changes join them, so that a rewritten phrase is one change
/// and not confetti. A number or a value is never swallowed: that it stayed the same is worth seeing.
final class Cleanup {

    private static final int MOST_SMALL_WORDS = 2;
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from",
            "in", "is", "it", "of", "on", "or", "that", "the", "to", "was", "were", "with");

    private Cleanup() {
    }

    /// @param changes in order, covering both texts; may hold empty and neighbouring ones
    static List<Change> of(List<Change> changes, String before) {
        var joined = new ArrayList<Change>();
        for (var change : changes) {
            add(joined, change);
            // A change, a weak equal stretch and another change become one.
            int size = joined.size();
            if (size >= 3 && !joined.get(size - 1).isEqual() && joined.get(size - 2).isEqual()
                    && !joined.get(size - 3).isEqual() && isWeak(joined.get(size - 2).before().in(before))) {
                var last = joined.removeLast();
                joined.removeLast();
                joined.add(joinedTo(joined.removeLast(), last));
            }
        }
        return joined;
    }

    private static void add(List<Change> changes, Change next) {
        if (next.before().length() == 0 && next.after().length() == 0) {
            return;
        }
        if (!changes.isEmpty() && changes.getLast().isEqual() == next.isEqual()) {
            changes.add(joinedTo(changes.removeLast(), next));
        } else {
            changes.add(next);
        }
    }

    private static Change joinedTo(Change first, Change second) {
        var before = new Span(first.before().start(), second.before().end());
        var after = new Span(first.after().start(), second.after().end());
        return first.isEqual() && second.isEqual() ? new Change(Change.Kind.EQUAL, before, after)
                : Change.of(before, after);
    }

    private static boolean isWeak(String equal) {
        if (equal.indexOf('\n') >= 0) {
            return false;
        }
        int words = 0;
        for (var token : Tokenizer.tokens(equal)) {
            var core = token.core(equal);
            if (core.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            if (!SMALL_WORDS.contains(core) || ++words > MOST_SMALL_WORDS) {
                return false;
            }
        }
        return true;
    }
}
