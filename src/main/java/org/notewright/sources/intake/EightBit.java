package org.notewright.sources.intake;

import java.nio.charset.Charset;

/// The eight-bit encodings of old programs, told apart by what their letters would mean in the middle of a word.
///
/// Both decode nearly every byte, so this is a guess. Inside a word an accented letter or an apostrophe is likely and
/// anything else is not; Mac Roman is taken only where it explains strictly more, or where Windows-1252 has no letter.
enum EightBit {
    WINDOWS_1252("windows-1252", "Windows-1252"),
    MAC_ROMAN("x-MacRoman", "Mac Roman"),
    /// Decodes every byte; for bytes that neither of the others knows.
    LATIN_1("ISO-8859-1", "ISO 8859-1");

    private static final int HEAD = 1024 * 1024;

    private final String charset;
    private final String label;

    EightBit(String charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /// The encoding's name for people.
    String label() {
        return label;
    }

    static EightBit of(byte[] bytes) {
        // A small Java runtime may come without the Macintosh encodings.
        var mac = Charset.isSupported(MAC_ROMAN.charset);
        for (var b : bytes) {
            if (isUndefinedInWindows(b & 0xFF)) {
                return mac ? MAC_ROMAN : LATIN_1;
            }
        }
        return mac && likely(bytes, MAC_ROMAN) > likely(bytes, WINDOWS_1252) ? MAC_ROMAN : WINDOWS_1252;
    }

    private static boolean isUndefinedInWindows(int b) {
        return b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
    }

    private static int likely(byte[] bytes, EightBit encoding) {
        var text = new String(bytes, 0, Math.min(bytes.length, HEAD), encoding.charset());
        var likely = 0;
        for (var i = 1; i + 1 < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                likely += c == '\u2019' || Character.isLowerCase(c) ? 1 : -1;
            }
        }
        return likely;
    }
}
