package org.notewright.analysis.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.notewright.analysis.text.Sentences;
import org.notewright.clinical.Span;

/// Earlier notes of one patient, read once, so that a note being written can be held against them after every pause.
public final class CopiedIndex {

    /// What a draft leaves open is said alike every time and is no part of the note.
    private static final String MISSING = "missing";

    private final List<Set<List<String>>> earlier;

    private CopiedIndex(List<Set<List<String>>> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    /// @param earlier a sentence that stands in several is said to be of the first
    public static CopiedIndex of(List<EarlierNote> earlier) {
        return new CopiedIndex(earlier.stream().map(one -> Similarity.sentencesOf(one.text())).toList());
    }

    /// @param note plain or Markdown; the heads of its tables and what stands under `Missing` are left out
    /// @return every stretch that stands word for word in an earlier note, and how much of each section that is
    public CopiedReport in(String note) {
        var copied = new ArrayList<Copied>();
        var sections = new ArrayList<CopiedReport.Share>();
        for (var part : NoteSections.of(note)) {
            if (part.name().toLowerCase(Locale.ROOT).equals(MISSING)) {
                continue;
            }
            int all = 0;
            int same = 0;
            for (var sentence : Sentences.of(note, part.span().start(), part.span().end())) {
                var words = Shingles.words(note, sentence.start(), sentence.end());
                if (words.isEmpty() || isTableHead(note, sentence)) {
                    continue;
                }
                all += words.size();
                int from = from(words);
                if (from >= 0) {
                    same += words.size();
                    add(copied, note, sentence, from);
                }
            }
            if (all > 0) {
                sections.add(new CopiedReport.Share(part.name(), all, same));
            }
        }
        return new CopiedReport(copied, sections);
    }

    /// Which earlier note has such a sentence, -1 where none does.
    private int from(List<String> words) {
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i).contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /// Sentences that follow each other and come from one note are one stretch.
    private static void add(List<Copied> copied, String note, Span sentence, int from) {
        var last = copied.isEmpty() ? null : copied.getLast();
        boolean goesOn = last != null && last.note() == from && note.substring(last.span().end(), sentence.start()).isBlank();
        copied.add(new Copied(new Span(goesOn ? copied.removeLast().span().start() : sentence.start(), sentence.end()), from));
    }

    private static boolean isTableHead(String note, Span sentence) {
        int next = note.indexOf('\n', sentence.end()) + 1;
        return note.charAt(sentence.start()) == '|' && next > 0 && note.startsWith("|", next)
                && note.substring(next, Math.min(note.length(), next + 4)).contains("-");
    }
}
