package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.SoapSection;
import org.notewright.clinical.Span;

/// The therapist's own sentences, written out, without the clauses that a table of the draft has said already.
final class Narrative {

    /// The head of a table of columns, which no sentence needs.
    private static final Pattern COLUMN_HEAD = Pattern.compile("(?i)(?:\\b(?:last|prior|previous|initial|eval|ie|pn|today|now|current"
            + "|visit|goal)\\b|[\\d/()\\s.:-])+");

    /// Facts that show that something was done.
    static final List<Class<? extends Fact>> TREATMENT = List.of(Fact.Service.class, Fact.Exercise.class, Fact.Time.class);
    private static final int SHORT = 40;

    private final Case sources;
    private final Phrases phrases;

    Narrative(Case sources, Phrases phrases) {
        this.sources = sources;
        this.phrases = phrases;
    }

    /// @return one entry a sentence that has something left to say, in the order of the notes
    List<Entry> of(List<Note> notes, Predicate<Said> which) {
        var entries = new ArrayList<Entry>();
        for (var note : notes) {
            var said = note.said();
            for (int i = 0; i < said.size(); i++) {
                var one = said.get(i);
                boolean headOfNothing = isColumnHead(one.sentence()) && (i + 1 == said.size() || left(said.get(i + 1)).isEmpty());
                if (which.test(one) && !headOfNothing && !left(one).isEmpty()) {
                    entries.add(entry(note, one));
                }
            }
        }
        return entries;
    }

    static boolean isColumnHead(Sentence sentence) {
        return sentence.form() == Sentence.Form.HEAD
                || (sentence.form() == Sentence.Form.ROW && COLUMN_HEAD.matcher(sentence.text()).matches());
    }

    /// The clauses of a sentence that are not yet said.
    List<Span> left(Said said) {
        return said.sentence().clauses().stream().filter(clause -> !sources.isTold(said, clause)).toList();
    }

    private Entry entry(Note note, Said said) {
        var sentence = said.sentence();
        var left = left(said);
        var text = switch (sentence.form()) {
            case ROW, HEAD -> sentence.text();
            case BULLET -> "- " + phrases.words(body(note, sentence, left), sentence.section());
            case PLAIN -> prose(note, sentence);
        };
        var day = sources.latest().contains(note) ? "" : note.dayWords();
        if (!day.isEmpty() && sentence.form() == Sentence.Form.PLAIN) {
            return new Entry(text, List.of(said), Entry.Stage.WORDED, day + ": " + sentence.text());
        }
        return text.equals(sentence.text()) ? Entry.verbatim(said) : Entry.worded(text, said);
    }

    private String prose(Note note, Sentence sentence) {
        return phrases.sentence(Wording.unlabelled(note.words(sentence.span()), sentence.section()), sentence.section());
    }

    private static String body(Note note, Sentence sentence, List<Span> left) {
        if (left.size() == sentence.clauses().size()) {
            return sentence.text().startsWith("- ") ? sentence.text().substring(2) : sentence.text();
        }
        return String.join("; ", left.stream().map(note::words).toList());
    }

    /// Where a sentence belongs: one that only tells minutes was done, wherever it stands.
    SoapSection section(Said said) {
        boolean minutes = said.sentence().section() == SoapSection.ASSESSMENT && said.sentence().text().length() < SHORT
                && holds(said, List.of(Fact.Time.class));
        return minutes ? SoapSection.OBJECTIVE : said.sentence().section();
    }

    /// Whether a fact of the given kinds stands in the sentence.
    boolean holds(Said said, List<Class<? extends Fact>> kinds) {
        var span = said.sentence().span();
        return sources.file(said.file()).facts().facts().stream()
                .anyMatch(fact -> fact.span().overlaps(span) && kinds.stream().anyMatch(kind -> kind.isInstance(fact)));
    }
}
