package org.notewright.analysis.spoken;

import java.util.Locale;

/// A word for the rules: usually one spoken word; some engines put marks behind words, and the user's own list can put other
/// words in the place of spoken ones.
///
/// @param text  as it stands in the text when no rule changes it
/// @param core  lower case, without marks behind it
/// @param trail the marks behind it, mostly none
/// @param from  first spoken word it stands for
/// @param to    index after the last
/// @param own   true where the user's list put it there
record Token(String text, String core, String trail, int from, int to, boolean own) {

    static Token of(String text, int from, int to, boolean own) {
        int end = text.length();
        while (end > 0 && ".,;:?!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        boolean initial = lower.length() == 2 && Character.isLetter(lower.charAt(0)) && lower.charAt(1) == '.';
        boolean time = lower.equals("a.m.") || lower.equals("p.m.");
        var trail = initial || time ? "" : text.substring(end);
        return new Token(text, lower.substring(0, end), trail, from, to, own);
    }

    boolean endsSentence() {
        return trail.contains(".") || trail.contains("?") || trail.contains("!");
    }

    @Override public String toString() {
        return "Token[" + from + "-" + to + "]";
    }
}
