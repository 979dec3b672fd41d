package org.notewright.analysis.letters;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// Identifiers: letters and digits, at least three digits, groups with blanks between them.
final class Ids {

    private static final Pattern ID = Pattern.compile("(?:\\$(?=[A-Z]))?[A-Za-z0-9][A-Za-z0-9./-]*(?: (?=[A-Z0-9l-]*\\d)[A-Z0-9l][A-Z0-9l/-]*){0,3}");

    private static final Pattern LEAD = Pattern.compile("(?:is|was|=|#|no\\.?|number)[ :]+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)\\d{3}-\\d{3}-\\d{4}(?!\\d)");

    private Ids() {
    }

    /// An l among digits and capitals is a misread 1.
    static String plain(String written) {
        return written.replaceFirst("^\\$(?=[A-Z])", "S").replaceAll("(?<=[0-9A-Z-])l(?=[0-9A-Z-])|(?<=\\d)l\\b", "1");
    }

    static @Nullable Span at(Finder found, Span cell) {
        var lead = LEAD.matcher(found.in(cell));
        int skip = lead.lookingAt() ? lead.end() : 0;
        var words = found.in(cell).substring(skip);
        var m = ID.matcher(words);
        if (!m.lookingAt()) {
            return null;
        }
        var id = m.group().replaceAll("[./-]+$", "");
        boolean date = id.matches("\\d{1,2}/\\d{1,2}/\\d{2,4}.*");
        boolean word = id.split(" ", -1)[0].matches("[A-Za-z]{5,}");
        return date || word || id.matches("(?i)x{2,}.*") || TELEPHONE.matcher(id).find() || id.chars().filter(Character::isDigit).count() < 3 ? null : new Span(cell.start() + skip, cell.start() + skip + id.length());
    }
}
