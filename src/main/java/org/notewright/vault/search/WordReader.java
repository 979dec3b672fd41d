package org.notewright.vault.search;

import java.text.Normalizer;
import java.util.Locale;

/// Walks over the words of a text as search sees them.
///
/// A word is a run of letters or a run of digits, so that `3x10`, `3 x 10`, `L4` and `M17.11` are found by their parts. A
/// sign that belongs to a number is a word of its own: the minus and the stroke in `4-/5`, the ring in `110°`, the point in
/// `17.11`. So a grade of `4-/5` differs from `4/5`, and `110` is still found in `0-110°`. Case and accents do not count.
public final class WordReader {

    private static final String AFTER_NUMBER = "+-/°%";
    private static final String INSIDE_NUMBER = ".,:";

    private final CharSequence text;
    private int at;
    private int start;
    private int end;
    /// Whether the last word was a digit run or a sign right behind it, with nothing in between.
    private boolean inNumber;

    public WordReader(CharSequence text) {
        this.text = text;
    }

    /// Goes to the next word.
    ///
    /// @return whether there is one
    public boolean next() {
        while (at < text.length()) {
            int letter = Character.codePointAt(text, at);
            if (isDigit(letter)) {
                take(true);
                return true;
            }
            if (isLetter(letter)) {
                take(false);
                return true;
            }
            if (inNumber && isSign(sign(letter))) {
                start = at;
                at += Character.charCount(letter);
                end = at;
                return true;
            }
            inNumber = false;
            at += Character.charCount(letter);
        }
        return false;
    }

    private void take(boolean digits) {
        start = at;
        while (at < text.length()) {
            int letter = Character.codePointAt(text, at);
            if (digits ? !isDigit(letter) : !isLetter(letter) && !isMark(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        end = at;
        inNumber = digits;
    }

    private boolean isSign(char sign) {
        return AFTER_NUMBER.indexOf(sign) >= 0 || INSIDE_NUMBER.indexOf(sign) >= 0 && at > 0
                && isDigit(text.charAt(at - 1)) && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9' || letter > 0x7F && Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isLetter(int letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
        }
        return Character.isLetter(letter) && letter != 'º';
    }

    private static boolean isMark(int letter) {
        return letter > 0x7F && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /// Signs that are typed in several ways, as one.
    private static char sign(int letter) {
        return switch (letter) {
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u00ba', '\u02da' -> '°';
            case '\u2044', '\u2215' -> '/';
            default -> letter <= Character.MAX_VALUE ? (char) letter : ' ';
        };
    }

    /// Index of the word's first character in the text.
    public int start() {
        return start;
    }

    /// Index behind its last character.
    public int end() {
        return end;
    }

    /// The word as the index has it: lower case without accents.
    public String word() {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 0x7F) {
                return fold(text.subSequence(start, end).toString());
            }
        }
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    private static String fold(String word) {
        if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) || "º".equals(word)) {
            return String.valueOf(sign(word.charAt(0)));
        }
        var folded = new StringBuilder(word.length());
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).codePoints()
                .filter(letter -> !isMark(letter)).forEach(letter -> {
                    switch (letter) {
                        case 'ø' -> folded.append('o');
                        case 'ł' -> folded.append('l');
                        case 'đ' -> folded.append('d');
                        case 'ı' -> folded.append('i');
                        case 'ß' -> folded.append("ss");
                        case 'æ' -> folded.append("ae");
                        case 'œ' -> folded.append("oe");
                        default -> folded.appendCodePoint(letter);
                    }
                });
        return folded.toString();
    }

    /// All words of a text with a blank between them: what the index stores.
    public static String index(CharSequence text) {
        var words = new StringBuilder(text.length() + text.length() / 8);
        var reader = new WordReader(text);
        while (reader.next()) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(reader.word());
        }
        return words.toString();
    }
}
