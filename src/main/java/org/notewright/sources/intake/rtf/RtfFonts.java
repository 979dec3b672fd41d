package org.notewright.sources.intake.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The font table: which encoding the bytes written in a font have, and which fonts show pictures instead of letters.
final class RtfFonts {

    private static final int SYMBOL = 2;
    private static final int MOST_FONTS = 10_000;
    private static final int LONGEST_NAME = 64;

    private static final class Font {
        private int charset = -1;
        private int codePage = -1;
        private final StringBuilder name = new StringBuilder();
    }

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Font defining = new Font();
    private Charset document = forName("windows-1252");

    /// @param page number of a Windows code page
    void documentCodePage(int page) {
        document = forName(pageName(page));
    }

    void define(int number) {
        defining = new Font();
        if (fonts.size() < MOST_FONTS) {
            fonts.put(number, defining);
        }
    }

    void charset(int charset) {
        defining.charset = charset;
    }

    void codePage(int page) {
        defining.codePage = page;
    }

    void name(int letter) {
        if (letter != ';' && defining.name.length() < LONGEST_NAME) {
            defining.name.append((char) letter);
        }
    }

    Charset charsetOf(int number) {
        var font = fonts.get(number);
        if (font == null) {
            return document;
        }
        if (font.codePage > 0) {
            return forName(pageName(font.codePage));
        }
        var page = pageOf(font.charset);
        return page == null ? document : forName(page);
    }

    /// The name of a font of pictures, or null for one of letters.
    @Nullable String symbolFont(int number) {
        var font = fonts.get(number);
        if (font == null) {
            return null;
        }
        var name = font.name.toString().strip();
        var known = name.equals("Symbol") || name.startsWith("Wingdings") || name.equals("Webdings");
        return known || font.charset == SYMBOL ? name : null;
    }

    /// `\fcharset` values, specification 1.9.1, "Font Table".
    private static @Nullable String pageOf(int charset) {
        return switch (charset) {
            case 0 -> "windows-1252";
            case 77 -> "x-MacRoman";
            case 128 -> "windows-31j";
            case 129 -> "x-windows-949";
            case 134 -> "GBK";
            case 136 -> "Big5";
            case 161 -> "windows-1253";
            case 162 -> "windows-1254";
            case 163 -> "windows-1258";
            case 177 -> "windows-1255";
            case 178 -> "windows-1256";
            case 186 -> "windows-1257";
            case 204 -> "windows-1251";
            case 222 -> "x-windows-874";
            case 238 -> "windows-1250";
            case 254 -> "IBM437";
            case 255 -> "IBM850";
            default -> null;
        };
    }

    /// Windows code pages by number; 10000 is the Macintosh.
    private static String pageName(int page) {
        return switch (page) {
            case 437, 850, 852, 866 -> "IBM" + page;
            case 932 -> "windows-31j";
            case 936 -> "GBK";
            case 949 -> "x-windows-949";
            case 950 -> "Big5";
            case 874 -> "x-windows-874";
            case 10000 -> "x-MacRoman";
            case 65001 -> "UTF-8";
            default -> "windows-" + page;
        };
    }

    /// Latin-1 where the name is unknown: a small Java runtime may lack the rarer pages.
    private static Charset forName(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
