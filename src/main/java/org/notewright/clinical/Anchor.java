package org.notewright.clinical;

import java.util.Locale;
import java.util.Optional;

/// Finds words again in a text that was corrected since. It would rather find nothing than the wrong place.
final class Anchor {

    /// Letters beside the words that must agree, white space aside, where there were as many.
    private static final int LEAST = 8;

    private Anchor() {
    }

    /// @param words  what to find, letter for letter and not inside a longer word or number
    /// @param before what stood before them
    /// @param after  what stood after them
    /// @return the one place whose surroundings agree best; nothing where two agree alike, or too little does
    static Optional<Span> find(String text, String words, String before, String after) {
        int best = -1;
        int place = -1;
        boolean alone = true;
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!whole(text, at, at + words.length())) {
                continue;
            }
            int agree = agree(backwards(text.substring(Math.max(0, at - 2 * FactCorrection.CONTEXT), at)), backwards(before))
                    + agree(packed(text.substring(at + words.length(),
                            Math.min(text.length(), at + words.length() + 2 * FactCorrection.CONTEXT))), packed(after));
            alone = agree != best && (agree > best || alone);
            if (agree > best) {
                best = agree;
                place = at;
            }
        }
        boolean enough = best >= Math.min(LEAST, packed(before).length() + packed(after).length());
        return place >= 0 && alone && enough ? Optional.of(new Span(place, place + words.length())) : Optional.empty();
    }

    private static boolean whole(String text, int start, int end) {
        return !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end));
    }

    private static boolean joins(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static String backwards(String text) {
        return new StringBuilder(packed(text)).reverse().toString();
    }

    private static int agree(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
