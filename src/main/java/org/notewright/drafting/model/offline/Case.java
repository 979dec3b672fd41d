package org.notewright.drafting.model.offline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.grounding.GroundingIndex;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.analysis.standing.ComputedRows;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Span;
import org.notewright.drafting.model.ModelRequest.SourceBlock;

/// What one draft is made from, and what of it a table has already said.
final class Case {

    private final List<Note> byFile;
    private final List<Note> notes;
    private final Set<Place> told = new HashSet<>();
    private @Nullable ComputedRows computed;

    /// A clause of a source.
    private record Place(int file, Span clause) {
    }

    private Case(List<Note> byFile) {
        this.byFile = byFile;
        this.notes = byFile.stream().sorted(Comparator.comparing(Case::day).thenComparing(Note::label)).toList();
    }

    static Case of(List<SourceBlock> sources) {
        return new Case(IntStream.range(0, sources.size()).mapToObj(i -> Note.of(i, sources.get(i))).toList());
    }

    private static LocalDate day(Note note) {
        var date = note.date();
        return date == null ? LocalDate.MAX : date;
    }

    /// By day, then by label; what has no day comes last.
    List<Note> notes() {
        return notes;
    }

    /// In the order of the request.
    List<Note> files() {
        return byFile;
    }

    /// @return the sentence at a place of a source, null where none stands there
    @Nullable Said saidAt(String label, int at) {
        for (var note : byFile) {
            if (note.label().equals(label)) {
                for (var said : note.said()) {
                    if (said.sentence().span().start() <= at && at < said.sentence().span().end()) {
                        return said;
                    }
                }
            }
        }
        return null;
    }

    Note file(int file) {
        return byFile.get(file);
    }

    /// The notes of the last day.
    List<Note> latest() {
        var dated = notes.stream().filter(note -> note.date() != null).toList();
        if (dated.isEmpty()) {
            return notes;
        }
        var last = dated.getLast().date();
        return notes.stream().filter(note -> note.date() == null || note.date().equals(last)).toList();
    }

    List<Note> earlier() {
        var latest = latest();
        return notes.stream().filter(note -> !latest.contains(note)).toList();
    }

    /// Whose documentation it is: as most of the notes say, the last deciding.
    Discipline discipline() {
        long ot = notes.stream().filter(note -> note.facts().discipline() == Discipline.OT).count();
        return ot * 2 > notes.size() ? Discipline.OT
                : ot * 2 == notes.size() && !notes.isEmpty() ? notes.getLast().facts().discipline() : Discipline.PT;
    }

    /// What can be worked out from the notes, reckoned once.
    ComputedRows computed() {
        var rows = computed;
        if (rows == null) {
            rows = ComputedRows.of(notes.stream().map(note -> new EpisodeNote(note.label(), note.text(), null)).toList(),
                    text -> notes.stream().filter(note -> note.text().equals(text)).findFirst().map(Note::facts).orElseThrow());
            computed = rows;
        }
        return rows;
    }

    /// The check over the sources. It works out its tables from the files as they came: where that is the order of the
    /// notes, they are the same.
    GroundingIndex index() {
        var files = byFile.stream().map(note -> new SourceText(note.label(), note.text())).toList();
        return notes.equals(byFile) ? GroundingIndex.of(files, computed()) : GroundingIndex.of(files);
    }

    /// Marks a clause as said elsewhere in the draft.
    void tell(Note note, Span clause) {
        told.add(new Place(note.file(), clause));
    }

    boolean isTold(Said said, Span clause) {
        return told.contains(new Place(said.file(), clause));
    }

    @Override public String toString() {
        return "Case[" + notes.size() + "]";
    }
}
