package org.notewright.desktop.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;

/// Lights words that stand in the draft and in a source alike: a value, or three words and more in a row; letter case,
/// dashes and multiplication signs do not matter. It finds where words came from and judges nothing, so it counts no
/// support.
public final class PhraseEvidence implements EvidenceProvider {

    private static final int LEAST_WORDS = 3;
    /// Bounds for texts that say the same over and over: places tried for one word, words of one match.
    private static final int MOST_PLACES = 100;
    private static final int MOST_WORDS = 40;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]++(?:[.!?;](?!\\s|$)[^.!?;\\n]*+)*+[.!?;]?");
    private static final Pattern WORD = Pattern.compile("[-+]?\\d[\\d.,/:x°+-]*(?<![.,:])|[\\p{L}\\p{M}]++");

    private record Word(String plain, Span span) {

        @Override public String toString() {
            return "Word";
        }
    }

    @Override public Evidence find(String draft, List<Source> sources) {
        var texts = sources.stream().map(source -> words(source.effectiveText(), 0)).toList();
        var where = texts.stream().map(PhraseEvidence::positions).toList();
        var links = new ArrayList<Link>();
        var sentence = SENTENCE.matcher(draft);
        while (sentence.find()) {
            if (!sentence.group().startsWith(MarkdownSections.MARK) && !sentence.group().isBlank()) {
                var link = link(new Span(sentence.start(), sentence.end()), words(sentence.group(), sentence.start()),
                        texts, where);
                if (!link.places().isEmpty()) {
                    links.add(link);
                }
            }
        }
        return new Evidence(links, null);
    }

    private static Link link(Span sentence, List<Word> draft, List<List<Word>> texts,
                             List<Map<String, List<Integer>>> where) {
        var lit = new ArrayList<Span>();
        var places = new ArrayList<Place>();
        for (int i = 0; i < draft.size();) {
            int longest = 0;
            Place best = null;
            for (int source = 0; source < texts.size(); source++) {
                var words = texts.get(source);
                for (int at : where.get(source).getOrDefault(draft.get(i).plain(), List.of())) {
                    int length = same(draft, i, words, at);
                    if (length > longest && isWorthShowing(draft.subList(i, i + length))) {
                        longest = length;
                        best = new Place(source, new Span(words.get(at).span().start(),
                                words.get(at + length - 1).span().end()));
                    }
                }
            }
            if (best != null) {
                lit.add(new Span(draft.get(i).span().start(), draft.get(i + longest - 1).span().end()));
                places.add(best);
            }
            i += Math.max(1, longest);
        }
        return new Link(sentence, lit, places);
    }

    private static boolean isWorthShowing(List<Word> run) {
        return run.size() >= LEAST_WORDS || run.stream().anyMatch(word -> word.plain().length() > 1
                && word.plain().codePoints().anyMatch(Character::isDigit));
    }

    private static int same(List<Word> one, int i, List<Word> other, int j) {
        int length = 0;
        while (length < MOST_WORDS && i + length < one.size() && j + length < other.size()
                && one.get(i + length).plain().equals(other.get(j + length).plain())) {
            length++;
        }
        return length;
    }

    private static Map<String, List<Integer>> positions(List<Word> words) {
        var result = new HashMap<String, List<Integer>>();
        for (int i = 0; i < words.size(); i++) {
            var places = result.computeIfAbsent(words.get(i).plain(), _ -> new ArrayList<>());
            if (places.size() < MOST_PLACES) {
                places.add(i);
            }
        }
        return result;
    }

    private static List<Word> words(String text, int offset) {
        // Replaced one for one, so that places stay the same.
        var plain = text.replace('−', '-').replace('–', '-').replace('×', 'x');
        var words = new ArrayList<Word>();
        var word = WORD.matcher(plain);
        while (word.find()) {
            words.add(new Word(word.group().toLowerCase(Locale.ROOT),
                    new Span(offset + word.start(), offset + word.end())));
        }
        return words;
    }
}
