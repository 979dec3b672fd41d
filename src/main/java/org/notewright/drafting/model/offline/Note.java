package org.notewright.drafting.model.offline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.NoteFacts;
import org.notewright.clinical.Span;
import org.notewright.drafting.model.ModelRequest.SourceBlock;

/// One source as it was understood.
///
/// @param file     its number in the request
/// @param label    its label in the request
/// @param text     its words, untouched
/// @param date     its day, null where neither label nor text tells one
/// @param dayWords the day as the source itself writes it, empty where only the label tells it
/// @param facts    what was read from it
/// @param said     its sentences, in order
record Note(int file, String label, String text, @Nullable LocalDate date, String dayWords, NoteFacts facts,
            List<Said> said) {

    static Note of(int file, SourceBlock block) {
        var facts = FactExtractor.extract(block.text());
        var said = SourceSentences.of(block.text(), facts.clauses()).stream()
                .flatMap(sentence -> Said.of(file, sentence, block.text()).stream()).toList();
        var day = NoteDay.of(block.label(), block.text());
        return new Note(file, block.label(), block.text(), day.date(), day.words(), facts, said);
    }

    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    @Override public String toString() {
        return "Note[" + file + ", " + facts + "]";
    }
}
