package org.notewright.analysis.facts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.notewright.analysis.facts.text.Token.Kind;

/// Signs that a dictation speaks as words: "comma", "period", "new paragraph".
///
/// A word is a sign only in a text that speaks its signs several times and hardly prints any: "rest period" and "colon"
/// stay words elsewhere.
final class SpokenSigns {

    private static final int ENOUGH = 4;
    private static final Map<String, String> SIGNS = Map.of("comma", ",", "period", ".", "colon", ":", "semicolon", ";", "slash", "/", "hyphen", "-");

    private SpokenSigns() {
    }

    static List<Token> made(List<Token> tokens) {
        int spoken = 0;
        int commas = 0;
        int printed = 0;
        for (var token : tokens) {
            spoken += token.is("period") || token.is("comma") ? 1 : 0;
            commas += token.is("comma") ? 1 : 0;
            printed += token.is(".") || token.is(",") ? 1 : 0;
        }
        return spoken >= ENOUGH && (commas > 1 || printed == 0) && printed <= spoken ? replaced(tokens) : tokens;
    }

    private static List<Token> replaced(List<Token> tokens) {
        var out = new ArrayList<Token>(tokens.size());
        boolean opens = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean line = (token.is("new") || token.is("next")) && i + 1 < tokens.size() && (tokens.get(i + 1).is("paragraph") || tokens.get(i + 1).is("line"));
            var sign = SIGNS.get(token.word());
            if (line) {
                out.add(new Token(token.start(), tokens.get(i + 1).end(), Kind.LINE, "\n", 0, false, false));
                opens = true;
                i++;
            } else if (sign != null && token.letters()) {
                out.add(new Token(token.start(), token.end(), Kind.SIGN, sign, 0, sign.equals(".") || sign.equals(":"), false));
                opens = sign.equals(".");
            } else {
                out.add(opens && !token.line() ? new Token(token.start(), token.end(), token.kind(), token.word(), token.value(), token.glued(), true) : token);
                opens = false;
            }
        }
        return out;
    }
}
