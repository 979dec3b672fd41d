package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.SpokenWord;

/// Writes down what was dictated, by rules alone: the same words always give the same text. A word that no rule
/// understands stands as it was heard.
public final class SpokenText {

    /// In this order: what is surer comes first.
    private static final List<Rule> RULES = List.of(new CommandRule(), new PhraseRule("phrases.csv", ChangeKind.PHRASE), new CodeRule(),
            new PhraseRule("letters.csv", ChangeKind.LETTERS), new LevelRule(), new DateRule(), new TimeRule(), new OrdinalRule(),
            new ScoreRule(), new RangeRule(), new Grades(), new SetsRule(), new Signs(), new NumberRule());

    private SpokenText() {
    }

    /// @param words as heard, in their order
    /// @param own   the user's own list, applied before every rule
    public static WrittenText written(List<SpokenWord> words, WordList own) {
        var tokens = tokens(words, own);
        var pieces = new Pieces(words);
        int sentence = 0;
        for (int i = 0; i < tokens.size();) {
            var match = match(tokens, i, sentence);
            if (match == null) {
                pieces.add(tokens.get(i));
            } else {
                pieces.add(match, tokens.subList(i, i + match.length()));
            }
            i += match == null ? 1 : match.length();
            if (tokens.get(i - 1).endsSentence() || (match != null && ends(match))) {
                sentence = i;
            }
        }
        return new WrittenText(words, pieces.all());
    }

    private static @Nullable Match match(List<Token> tokens, int index, int sentence) {
        var place = new At(tokens, index, sentence);
        for (var rule : RULES) {
            var match = rule.at(place);
            if (match != null && !cuts(tokens, index) && !cuts(tokens, index + match.length())) {
                return match;
            }
        }
        return null;
    }

    /// @return true where an index lies inside a spoken word ("twenty-five")
    private static boolean cuts(List<Token> tokens, int index) {
        return index > 0 && index < tokens.size() && !tokens.get(index).own() && tokens.get(index - 1).from() == tokens.get(index).from();
    }

    private static boolean ends(Match match) {
        boolean stop = match.glue() == Match.Glue.MARK && !match.written().equals(",");
        return match.glue() == Match.Glue.BREAK || match.kind() == ChangeKind.SCRATCHED || stop;
    }

    private static List<Token> tokens(List<SpokenWord> words, WordList own) {
        var lower = words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.size();) {
            var entry = own.at(lower, i);
            if (entry != null && !entry.meant().isEmpty()) {
                for (var meant : entry.meant()) {
                    tokens.add(Token.of(meant, i, i + entry.misheard().size(), true));
                }
                i += entry.misheard().size();
            } else {
                split(words.get(i).text(), i, tokens);
                i++;
            }
        }
        return tokens;
    }

    /// "Twenty-five" is one spoken word and two for the rules.
    private static void split(String word, int index, List<Token> tokens) {
        var parts = word.split("-", -1);
        boolean number = parts.length == 2 && Numbers.tens(parts[0].toLowerCase(Locale.ROOT)) > 0
                && Numbers.digit(Token.of(parts[1], 0, 1, false).core()) > 0;
        for (var part : number ? parts : new String[] {word}) {
            tokens.add(Token.of(part, index, index + 1, false));
        }
    }
}
