package org.notewright.desktop.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How well typed letters fit a title: they must all occur in their order; starts of words count most.
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {
    }

    /// @return 0 where they do not fit, else more for a better fit
    static int score(String typed, String title) {
        var query = plain(typed).replace(" ", "");
        var text = plain(title);
        if (query.isEmpty()) {
            return 1;
        }
        var whole = text.indexOf(plain(typed).strip());
        if (whole == 0) {
            return 10_000;
        }
        if (whole > 0 && !Character.isLetterOrDigit(text.charAt(whole - 1))) {
            return 5_000;
        }
        int score = whole > 0 ? 1_000 : 1;
        int from = 0;
        for (int i = 0; i < query.length(); i++) {
            int at = text.indexOf(query.charAt(i), from);
            if (at < 0) {
                return 0;
            }
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            score += wordStart ? 20 : at == from ? 8 : 0;
            from = at + 1;
        }
        return score;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
