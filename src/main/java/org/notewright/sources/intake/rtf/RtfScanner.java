package org.notewright.sources.intake.rtf;

/// RTF's own grammar (specification 1.9.1, "Basic Entities"): groups, control words, control symbols, bytes of text.
final class RtfScanner {

    /// What happens along the way.
    interface Visitor {

        void open();

        void close();

        /// @param word   without its backslash; a control symbol is one sign that is no letter
        /// @param number its parameter, [#NONE] where it has none
        void control(String word, int number);

        /// One byte of text, written plainly or as `\'hh`.
        void letter(int value);
    }

    static final int NONE = Integer.MIN_VALUE;

    /// The longest known word has 19 letters; the specification allows 32.
    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private final Visitor visitor;
    private int at;

    RtfScanner(byte[] bytes, Visitor visitor) {
        this.bytes = bytes;
        this.visitor = visitor;
    }

    void scan() {
        while (at < bytes.length) {
            var b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> visitor.open();
                case '}' -> visitor.close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // Line ends only keep the file readable.
                }
                case '\t' -> visitor.control("tab", NONE);
                default -> visitor.letter(b);
            }
        }
    }

    private void control() {
        if (at >= bytes.length) {
            return;
        }
        if (!isLetter(bytes[at])) {
            symbol(bytes[at++] & 0xFF);
            return;
        }
        var start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        var word = ascii(start, at);
        var number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && number > 0) {
            at = (int) Math.min(bytes.length, (long) at + number);
        } else {
            visitor.control(word, number);
        }
    }

    private int number() {
        var start = at;
        var digits = at < bytes.length && bytes[at] == '-' ? at + 1 : at;
        var end = digits;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 10) {
            end++;
        }
        if (end == digits) {
            return NONE;
        }
        at = end;
        return Math.clamp(Long.parseLong(ascii(start, end)), -Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private void symbol(int sign) {
        if (sign == '\'') {
            var value = at + 1 < bytes.length ? hex(bytes[at]) * 16 + hex(bytes[at + 1]) : -1;
            at = Math.min(bytes.length, at + 2);
            if (value >= 0) {
                visitor.letter(value);
            }
        } else if (sign == '\r' || sign == '\n') {
            visitor.control("par", NONE);
        } else {
            visitor.control(Character.toString((char) sign), NONE);
        }
    }

    private static int hex(byte b) {
        var digit = Character.digit((char) (b & 0xFF), 16);
        return digit < 0 ? -1000 : digit;
    }

    private String ascii(int from, int to) {
        return new String(bytes, from, to - from, java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
