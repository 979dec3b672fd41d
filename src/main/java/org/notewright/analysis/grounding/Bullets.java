package org.notewright.analysis.grounding;

/// List marks at the start of a Markdown line.
final class Bullets {

    private Bullets() {
    }

    /// A box to tick at the start of a list item or a cell is a mark of the form, not a denial.
    static int box(String text, int start, int end) {
        boolean box = start + 3 <= end && text.charAt(start) == '[' && " xX".indexOf(text.charAt(start + 1)) >= 0 && text.charAt(start + 2) == ']';
        return box ? Math.min(end, start + 3 + (start + 3 < end && text.charAt(start + 3) == ' ' ? 1 : 0))
                : start < end && "\u2610\u2611\u2612\u25a1".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    }

    /// @return index of the first character after `- `, `* `, `+ `, `> `, `1. ` or `1) `
    static int skip(String text, int start, int end) {
        int at = start;
        if (at + 1 < end && "-*+>\u2022".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ') {
            return box(text, at + 2, end);
        }
        while (at < end && at - start < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > start && at + 1 < end && ".)".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return numbered ? box(text, at + 2, end) : box(text, start, end);
    }
}
