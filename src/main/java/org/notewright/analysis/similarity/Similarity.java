package org.notewright.analysis.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.text.Sentences;
import org.notewright.clinical.Span;

/// Compares a new note with earlier notes of the same patient, section by section.
public final class Similarity {

    private Similarity() {
    }

    /// @param note    the new note, plain or Markdown
    /// @param earlier earlier notes of the same patient, any order; of equals the first counts
    /// @return a score for the note and each section; 0 everywhere when there is no earlier note
    public static SimilarityReport of(String note, List<EarlierNote> earlier) {
        var sections = new ArrayList<SectionSimilarity>();
        for (var part : NoteSections.of(note)) {
            sections.add(section(note, part, earlier));
        }
        var mine = Shingles.of(Shingles.words(note, 0, note.length()));
        double score = 0;
        for (var old : earlier) {
            score = Math.max(score, Shingles.shared(mine, Shingles.of(Shingles.words(old.text(), 0, old.text().length()))));
        }
        return new SimilarityReport(score, sections, unchanged(note, earlier));
    }

    /// Sentences of any section that stand word for word in any earlier note.
    private static List<Span> unchanged(String note, List<EarlierNote> earlier) {
        var old = new HashSet<List<String>>();
        earlier.forEach(one -> old.addAll(sentencesOf(one.text())));
        return NoteSections.of(note).stream().flatMap(part -> unchanged(note, part.span(), old).stream()).toList();
    }

    private static SectionSimilarity section(String note, NoteSections.Part part, List<EarlierNote> earlier) {
        var words = Shingles.words(note, part.span().start(), part.span().end());
        var mine = Shingles.of(words);
        double best = 0;
        @Nullable EarlierNote closest = null;
        List<Span> unchanged = List.of();
        for (var old : earlier) {
            var same = unchanged(note, part.span(), sentencesOf(old.text()));
            double whole = same.stream().mapToInt(span -> Shingles.words(note, span.start(), span.end()).size()).sum();
            double score = Math.max(Shingles.shared(mine, Shingles.of(wordsOf(old.text(), part.key()))),
                    words.isEmpty() ? 0 : whole / words.size());
            if (score > best) {
                best = score;
                closest = old;
                unchanged = same;
            }
        }
        return new SectionSimilarity(part.name(), part.span().start(), part.span().end(), best,
                closest == null ? null : closest.name(), unchanged);
    }

    /// The section of the same name, or the whole note where it has none.
    private static List<String> wordsOf(String old, String key) {
        for (var part : NoteSections.of(old)) {
            if (part.key().equals(key)) {
                return Shingles.words(old, part.span().start(), part.span().end());
            }
        }
        return Shingles.words(old, 0, old.length());
    }

    /// Every sentence of a note as its words.
    static Set<List<String>> sentencesOf(String old) {
        var out = new HashSet<List<String>>();
        for (var part : NoteSections.of(old)) {
            for (var sentence : Sentences.of(old, part.span().start(), part.span().end())) {
                out.add(Shingles.words(old, sentence.start(), sentence.end()));
            }
        }
        return out;
    }

    private static List<Span> unchanged(String note, Span section, Set<List<String>> old) {
        return Sentences.of(note, section.start(), section.end()).stream().filter(sentence -> {
            var words = Shingles.words(note, sentence.start(), sentence.end());
            return !words.isEmpty() && old.contains(words);
        }).toList();
    }
}
