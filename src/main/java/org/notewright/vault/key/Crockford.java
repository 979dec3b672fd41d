package org.notewright.vault.key;

/// Crockford's base 32: no I, L, O, U among its symbols.
final class Crockford {

    private static final char[] SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int BITS = 5;

    private Crockford() {
    }

    /// The first `symbols` groups of five bits, with a hyphen after each `group` symbols.
    static char[] encode(byte[] packed, int symbols, int group) {
        var out = new char[symbols + (symbols - 1) / group];
        int at = 0;
        for (int i = 0; i < symbols; i++) {
            if (i > 0 && i % group == 0) {
                out[at++] = '-';
            }
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = (value << 1) | ((packed[bit / 8] >> (7 - bit % 8)) & 1);
            }
            out[at++] = SYMBOLS[value];
        }
        return out;
    }

    /// Fills `packed` with the bits of at most `symbols` symbols.
    ///
    /// @return how many symbols there were, or -1 where a character is none
    static int decode(char[] typed, byte[] packed, int symbols) {
        int count = 0;
        for (char c : typed) {
            if (c == '-' || Character.isWhitespace(c) || c == '\u2010' || c == '\u2011' || c == '\u2013') {
                continue;
            }
            int value = value(c);
            if (value < 0 || count == symbols) {
                return -1;
            }
            for (int i = 0; i < BITS; i++) {
                int bit = count * BITS + i;
                packed[bit / 8] |= (byte) (((value >> (BITS - 1 - i)) & 1) << (7 - bit % 8));
            }
            count++;
        }
        return count;
    }

    private static int value(char typed) {
        char upper = typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
        char symbol = switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
        for (int i = 0; i < SYMBOLS.length; i++) {
            if (SYMBOLS[i] == symbol) {
                return i;
            }
        }
        return -1;
    }
}
