package org.notewright.analysis.facts.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// A note with its tokens and the phrases found in it. Immutable; the note is never printed.
public final class NoteText {

    private static final Token NOTHING = new Token(0, 0, Token.Kind.LINE, "", 0, false, false);

    private final String note;
    private final List<Token> tokens;
    private final List<Map<Category, Hit>> hits;

    private NoteText(String note, List<Token> tokens, List<Map<Category, Hit>> hits) {
        this.note = note;
        this.tokens = tokens;
        this.hits = hits;
    }

    public static NoteText of(String note) {
        var lexicon = Lexicon.standard();
        var tokens = lexicon.tokens(note);
        var hits = new java.util.ArrayList<Map<Category, Hit>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(tokens.get(i).line() ? Map.of() : lexicon.at(tokens, i));
        }
        return new NoteText(note, List.copyOf(tokens), List.copyOf(hits));
    }

    public int size() {
        return tokens.size();
    }

    public String note() {
        return note;
    }

    /// @return the token, or an empty line token outside the note
    public Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    public String word(int i) {
        return token(i).word();
    }

    public boolean is(int i, String word) {
        return token(i).word().equals(word);
    }

    public boolean any(int i, String... words) {
        var word = word(i);
        for (var each : words) {
            if (word.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /// @return the longest phrase of the lexicon starting at the token, or null
    public @Nullable Hit hit(int i, Category category) {
        return i >= 0 && i < hits.size() ? hits.get(i).get(category) : null;
    }

    /// @return true when a phrase of the lexicon with one of the names starts at the token
    public boolean named(int i, Category category, String... names) {
        var hit = hit(i, category);
        if (hit != null) {
            for (var name : names) {
                if (hit.name().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @return the place of tokens `from` (included) to `to` (excluded), at least one token
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(Math.max(from, to - 1)).end());
    }

    /// Only sizes: the text is a person's.
    @Override public String toString() {
        return "NoteText[" + note.length() + " characters, " + tokens.size() + " tokens]";
    }
}
