package org.notewright.analysis.facts;

import java.util.List;
import java.util.Locale;
import org.notewright.analysis.facts.text.NoteText;

/// Diagnosis codes spoken in a dictation: "s sixty six point three two one d", "m two five point five one one".
final class SpokenCodes {

    private static final List<String> DIGITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private SpokenCodes() {
    }

    /// @return the index after the code that starts with the letter at the token, or -1
    static int end(NoteText text, int i) {
        boolean letter = text.token(i).letters() && text.token(i).end() - text.token(i).start() == 1;
        boolean digits = letter && text.token(i + 1).whole(0, 9) && !text.token(i + 1).glued() && pointed(text, i + 2, 10);
        int number = digits ? i + 2 : i + 1;
        if (!letter || text.token(number).glued() || !(digits || pointed(text, number, 100))) {
            return -1;
        }
        int end = number + 1;
        while (text.token(end).whole(0, 9) && end < number + 4) {
            end++;
        }
        var last = text.token(end);
        boolean closes = last.letters() && last.end() - last.start() == 1 && !text.any(end, "a", "r", "l") || text.any(end, "a") && !text.token(end + 1).letters();
        return closes ? end + 1 : end;
    }

    private static boolean pointed(NoteText text, int i, int below) {
        var token = text.token(i);
        return token.number() && token.value() < below && said(text, i).contains("point");
    }

    private static String said(NoteText text, int i) {
        return text.span(i, i + 1).in(text.note()).toLowerCase(Locale.ROOT);
    }

    /// @return the code as it would be printed
    static String of(NoteText text, int from, int to) {
        var code = new StringBuilder();
        for (int i = from; i < to; i++) {
            var token = text.token(i);
            if (!token.number()) {
                code.append(token.word().toUpperCase(Locale.ROOT));
                continue;
            }
            int point = said(text, i).indexOf("point");
            code.append((int) token.value());
            for (var word : point < 0 ? new String[0] : said(text, i).substring(point + 5).strip().split("\\s+", -1)) {
                code.append(code.indexOf(".") < 0 ? "." : "").append(DIGITS.contains(word) ? Integer.toString(DIGITS.indexOf(word)) : word.equals("oh") ? "0" : "");
            }
        }
        return code.toString();
    }
}
