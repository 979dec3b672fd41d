package org.notewright.sources.intake.markup;

/// The signs that office programs write and readers do not see.
final class Signs {

    private Signs() {
    }

    /// No-break and figure blanks become plain ones, so that "5\u00A0/\u00A010" is found like "5 / 10"; soft hyphens, joiners of
    /// width zero, byte order marks and control characters go. Marks for right-to-left text stay.
    static void append(String words, StringBuilder line) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case '\u00A0', '\u2007', '\u202F' -> line.append(' ');
                case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {
                    // Seen by nobody.
                }
                case '\u2011' -> line.append('-');
                case '\t', '\n' -> line.append(c);
                case '\r', '\f', '\u000B', '\u2028', '\u2029' -> line.append('\n');
                default -> {
                    if (c >= 0x20 && !(c >= 0x7F && c < 0xA0)) {
                        line.append(c);
                    }
                }
            }
        }
    }
}
