package org.notewright.analysis.facts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every phrase of every lexicon in one tree of words, so that a note is matched in one walk.
///
/// A hyphen between words and a full stop after an abbreviation are passed over: "re-ed" is found as "re ed",
/// "min. assist" as "min assist".
public final class Lexicon {

    private static final int LONGEST_PHRASE = 9;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Term> terms = new ArrayList<>(1);
    }

    private static final Lexicon STANDARD = new Lexicon();

    private final Spelling spelling = new Spelling();
    private final Node root = new Node();

    private Lexicon() {
        for (var row : Table.rows("words.csv")) {
            spelling.learn(cell(row, "word"));
        }
        for (var category : Category.values()) {
            for (var row : Table.rows(category.file())) {
                var term = new Term(category, cell(row, "name"), cell(row, "detail"), cell(row, "extra"));
                for (var surface : cell(row, "surfaces").split("\\|", -1)) {
                    add(surface, term);
                }
            }
        }
    }

    /// @return the lexicons shipped with the program; read once, never changed
    public static Lexicon standard() {
        return STANDARD;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private void add(String surface, Term term) {
        var node = root;
        for (var token : Tokenizer.cut(surface, spelling, false)) {
            if (token.is("-")) {
                continue;
            }
            node = node.next.computeIfAbsent(token.word(), _ -> new Node());
            if (token.letters()) {
                spelling.learn(token.word());
            }
        }
        if (node == root) {
            throw new IllegalStateException("empty surface in " + term.category().file());
        }
        node.terms.add(term);
    }

    /// @return the tokens of a note, reading errors repaired as far as the lexicons know the words
    public List<Token> tokens(String note) {
        return Tokenizer.cut(note, spelling, true);
    }

    /// @return every phrase of every lexicon that starts at a token, the longest first
    List<Hit> at(List<Token> tokens, int from) {
        Node node = step(root, tokens.get(from).word());
        if (node == null) {
            return List.of();
        }
        var found = new ArrayList<Hit>(4);
        int words = 1;
        int at = from + 1;
        while (node != null) {
            for (var term : node.terms) {
                found.addFirst(new Hit(from, at, term));
            }
            at = skip(tokens, at);
            if (at >= tokens.size() || words++ > LONGEST_PHRASE) {
                return List.copyOf(found);
            }
            node = step(node, tokens.get(at).word());
            at++;
        }
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private static @Nullable Node step(Node node, String word) {
        return node.next.get(word);
    }

    private static int skip(List<Token> tokens, int at) {
        boolean more = at + 1 < tokens.size();
        if (more && tokens.get(at).line() && tokens.get(at + 1).letters() && !tokens.get(at + 1).upper()) {
            return at + 1;
        }
        if (more && tokens.get(at).glued() && tokens.get(at + 1).glued()
                && (tokens.get(at).is("-") || tokens.get(at).is("."))) {
            return at + 1;
        }
        boolean abbreviated = more && tokens.get(at).is(".") && tokens.get(at).glued()
                && tokens.get(at - 1).letters() && tokens.get(at - 1).word().length() <= 4
                && !tokens.get(at + 1).upper();
        return abbreviated ? at + 1 : at;
    }
}
