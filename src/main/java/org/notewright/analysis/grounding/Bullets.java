package org.notewright.analysis.grounding;

/// List marks at the start of a Markdown line.
final class Bullets {

    private Bullets() {
    }

    /// @return index of the first character after `- `, `* `, `+ `, `> `, `1. ` or `1) `
    static int skip(String text, int start, int end) {
        int at = start;
        if (at + 1 < end && "-*+>\u2022".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ') {
            return at + 2;
        }
        while (at < end && at - start < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > start && at + 1 < end && ".)".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return numbered ? at + 2 : start;
    }
}
