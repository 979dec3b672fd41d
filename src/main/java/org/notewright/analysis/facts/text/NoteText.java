package org.notewright.analysis.facts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// A note with its tokens and the phrases found in it. Immutable; the note is never printed.
public final class NoteText {

    private static final Token NOTHING = new Token(0, 0, Token.Kind.LINE, "", 0, false, false);

    private final String note;
    private final List<Token> tokens;
    private final List<List<Hit>> hits;
    /// Which lexicons have a phrase at each token, one bit a lexicon: most questions are answered without touching a list.
    private final int[] categories;

    private NoteText(String note, List<Token> tokens, List<List<Hit>> hits) {
        this.note = note;
        this.tokens = tokens;
        this.hits = hits;
        this.categories = new int[hits.size()];
        for (int i = 0; i < categories.length; i++) {
            for (var hit : hits.get(i)) {
                categories[i] |= hit.term().category().bit();
            }
        }
    }

    private boolean none(int i, Category category) {
        return i < 0 || i >= categories.length || (categories[i] & category.bit()) == 0;
    }

    public static NoteText of(String note) {
        var lexicon = Lexicon.standard();
        var tokens = lexicon.tokens(note);
        var hits = new ArrayList<List<Hit>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(tokens.get(i).line() ? List.of() : lexicon.at(tokens, i));
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
        if (none(i, category)) {
            return null;
        }
        for (var hit : hits(i)) {
            if (hit.term().category() == category) {
                return hit;
            }
        }
        return null;
    }

    /// @return every phrase starting at the token, the longest first
    public List<Hit> hits(int i) {
        return i >= 0 && i < hits.size() ? hits.get(i) : List.of();
    }

    /// @return the longest phrase with one of the names starting at the token, or null
    public @Nullable Hit hit(int i, Category category, String name) {
        if (none(i, category)) {
            return null;
        }
        for (var hit : hits(i)) {
            if (hit.term().category() == category && hit.name().equals(name)) {
                return hit;
            }
        }
        return null;
    }

    /// @return true when a phrase of the lexicon with one of the names starts at the token
    public boolean named(int i, Category category, String... names) {
        for (var name : names) {
            if (hit(i, category, name) != null) {
                return true;
            }
        }
        return false;
    }

    /// @return true when two blanks or a tab part the token from the one before
    public boolean wide(int i) {
        int end = token(i - 1).end();
        int start = token(i).start();
        return start - end >= 2 || (start == end + 1 && note.charAt(end) == '\t');
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
