package org.notewright.clinical;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds words again in a text that was corrected since. It would rather find nothing than the wrong place: a value belongs to what
/// its sentence said before it, so that must stand there unchanged.
final class Anchor {

    /// Letters that must agree at least, white space aside, where there were as many.
    private static final int BEFORE = 8;
    private static final int AFTER = 4;
    private static final Pattern SENTENCE = Pattern.compile(".*(?:[.;!?]\\s|\\n)", Pattern.DOTALL);

    private Anchor() {
    }

    /// @param within where in the text to look: where the corrections made since have put what stood there
    /// @param words  what to find, letter for letter and not inside a longer word or number
    /// @param before what stood before them
    /// @param after  what stood after them
    /// @return the one place whose surroundings agree best; nothing where two agree alike, or too little does
    static Optional<Span> find(String text, Span within, String words, String before, String after) {
        var said = packed(SENTENCE.matcher(before).replaceFirst(""));
        int needed = Math.min(packed(before).length(), Math.max(BEFORE, said.length()));
        int best = -1;
        int place = -1;
        boolean alone = true;
        for (int at = words.isEmpty() ? -1 : text.indexOf(words, within.start()); at >= 0 && at + words.length() <= within.end();
                at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            int back = agree(backwards(text.substring(Math.max(0, at - 2 * FactCorrection.CONTEXT), at)), backwards(before));
            int on = agree(packed(text.substring(end, Math.min(text.length(), end + 2 * FactCorrection.CONTEXT))), packed(after));
            if (!whole(text, at, end) || back < needed || on < Math.min(AFTER, packed(after).length())) {
                continue;
            }
            alone = back + on != best && (back + on > best || alone);
            if (back + on > best) {
                best = back + on;
                place = at;
            }
        }
        return place >= 0 && alone ? Optional.of(new Span(place, place + words.length())) : Optional.empty();
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
