package org.notewright.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts text into tokens that a reader would call one thing. Kept whole: numbers with their decimals, ranges, scores,
/// grades and degrees (`0-110°`, `4-/5`, `48/80`), doses (`3x10`, `x23'`, `2x/wk`), dates, times, codes (`M17.11`,
/// `97110`), and the trade's slashes (`w/`, `c/o`, `N/T`). Everything else is a word, a run of one sign, or one character.
final class Tokenizer {

    // Bounded repetition on purpose: Java matches an unbounded group by recursion and a long line would end its stack.
    private static final String DIGITS = "\\d++(?:[.,:]\\d++){0,4}+";
    private static final String VALUE = "[+\\-−±]?[x×]?" + DIGITS
            + "(?:(?:[-+−–]/|[-–−/x×*])" + DIGITS + "){0,6}"
            + "(?:[+\\-−](?![\\p{L}\\p{N}]))?"
            + "[°%#'’′\"”″]{0,2}"
            + "(?:\\p{L}{1,12}+)?(?:[.\\-]\\d++)?"
            + "(?:['’′\"”″])?(?:/\\p{L}{1,12}+)?";
    private static final String SLASHED = "[wW]/o?(?![\\p{L}/])|[wW]/(?=[\\p{L}\\d])|\\p{L}{1,4}(?:/\\p{L}{1,4}){1,3}(?![\\p{L}\\p{N}])";
    private static final String CODE = "\\p{Lu}\\d++\\p{L}?(?:\\.\\w{1,8}+)?(?!\\p{L})";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]++(?:['’\\-][\\p{L}\\p{N}]++){0,6}";
    private static final String RUN = "([^\\p{L}\\p{M}\\p{N}\\s])\\1{0,200}+";
    private static final Pattern CORE =
            Pattern.compile(CODE + "|" + VALUE + "|" + SLASHED + "|" + WORD + "|" + RUN + "|\\X");

    private Tokenizer() {
    }

    /// Tokens that cover the text from end to end; white space in front of the first word is a token without a core.
    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>(text.length() / 5 + 1);
        int at = afterSpace(text, 0);
        if (at > 0) {
            tokens.add(new Token(0, 0, at));
        }
        var core = CORE.matcher(text);
        while (at < text.length()) {
            core.region(at, text.length());
            int coreEnd = core.lookingAt() ? core.end() : at + 1;
            int end = afterSpace(text, coreEnd);
            tokens.add(new Token(at, coreEnd, end));
            at = end;
        }
        return tokens;
    }

    static int afterSpace(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
