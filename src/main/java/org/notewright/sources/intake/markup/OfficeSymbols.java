package org.notewright.sources.intake.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Signs that Word takes from fonts with a picture in every letter's place: the degree sign of `Symbol`, the ticked boxes of
/// `Wingdings`. The table is `office-symbols.properties`.
public final class OfficeSymbols {

    private static final Properties TABLE = load();

    private OfficeSymbols() {
    }

    private static Properties load() {
        var table = new Properties();
        try (InputStream stream = Objects.requireNonNull(OfficeSymbols.class.getResourceAsStream("office-symbols.properties"))) {
            table.load(stream);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("the table of symbols cannot be read", e);
        }
    }

    /// @param font name as in the document
    /// @param code four hex digits; F000 and above is the private area where Word puts such fonts
    /// @return the sign, or U+FFFD where the table has none, so that something is seen to be missing
    public static String of(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        var at = Integer.parseInt(code, 16);
        var low = at >= 0xF000 ? at - 0xF000 : at;
        var name = font.toLowerCase(Locale.ROOT).replace(" ", "");
        var sign = TABLE.getProperty(name + "." + Integer.toHexString(low));
        if (sign != null) {
            return sign;
        }
        if (name.startsWith("wingdings") || name.equals("webdings")) {
            return "\uFFFD";
        }
        return low >= 0x20 && low < 0x7F || at < 0xE000 ? Character.toString((char) low) : "\uFFFD";
    }
}
