package org.notewright.vault.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.notewright.clinical.Span;

/// What a person typed into the search field. Every text is a query; one without words finds nothing.
public final class SearchQuery {

    private static final String QUOTES = "\"“”„«»";
    /// Shorter beginnings of a word would match half of everything.
    private static final int SHORTEST_PREFIX = 2;
    private static final int MOST_TERMS = 16;

    private final List<SearchTerm> terms;

    private SearchQuery(List<SearchTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    /// Words are separated by blanks, words in quotation marks stand together. Where nothing follows the last word, not
    /// even a blank, it is taken as the beginning of one.
    public static SearchQuery parse(String typed) {
        var terms = new ArrayList<SearchTerm>();
        var word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            boolean quote = QUOTES.indexOf(letter) >= 0;
            if (quote || !quoted && Character.isWhitespace(letter)) {
                add(terms, word, false);
                quoted ^= quote;
            } else {
                word.append(letter);
            }
        }
        add(terms, word, true);
        if (terms.size() > 1) {
            terms.removeIf(term -> term.prefix() && term.isOneLetter());
        }
        return new SearchQuery(terms.stream().map(SearchQuery::withoutShortPrefix).distinct().limit(MOST_TERMS).toList());
    }

    private static void add(List<SearchTerm> terms, StringBuilder word, boolean prefix) {
        var words = SearchTerm.words(word.toString());
        word.setLength(0);
        if (!words.isEmpty()) {
            terms.add(new SearchTerm(words, prefix));
        }
    }

    private static SearchTerm withoutShortPrefix(SearchTerm term) {
        return term.prefix() && term.words().getLast().length() < SHORTEST_PREFIX
                ? new SearchTerm(term.words(), false) : term;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// In the language of FTS5, for columns `title` and `body`; empty where there is nothing to look for.
    public Optional<String> expression() {
        return terms.isEmpty() ? Optional.empty() : Optional.of("{title body} : (" + terms.stream()
                .map(SearchTerm::expression).collect(Collectors.joining(" AND ")) + ")");
    }

    /// Where the words stand in a text, in order, the first ones where there are many.
    ///
    /// @param most spans given
    public List<Span> spans(CharSequence text, int most) {
        int longest = 1;
        for (var term : terms) {
            longest = Math.max(longest, term.words().size());
        }
        // The last words and where they began, the newest at `count % longest`: plain arrays, because every word of every
        // hit goes through here while somebody types.
        var words = new String[longest];
        var starts = new int[longest];
        var found = new ArrayList<Span>();
        var reader = new WordReader(text);
        for (int count = 0; found.size() < most && reader.next(); count++) {
            words[count % longest] = reader.word();
            starts[count % longest] = reader.start();
            int length = longestEndingAt(words, count);
            if (length > 0) {
                join(found, new Span(starts[(count - length + 1) % longest], reader.end()));
            }
        }
        return List.copyOf(found);
    }

    /// How many words the longest term has that ends with the newest word; 0 where none does.
    private int longestEndingAt(String[] words, int newest) {
        int length = 0;
        for (var term : terms) {
            if (term.words().size() > length && term.endsAt(words, newest)) {
                length = term.words().size();
            }
        }
        return length;
    }

    /// A longer term may take in words that a shorter one has found already.
    private static void join(List<Span> found, Span next) {
        while (!found.isEmpty() && found.getLast().overlaps(next)) {
            var last = found.removeLast();
            next = new Span(Math.min(last.start(), next.start()), Math.max(last.end(), next.end()));
        }
        found.add(next);
    }

    @Override public String toString() {
        return "SearchQuery[" + terms.size() + " terms]";
    }
}
