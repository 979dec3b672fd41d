package org.notewright.desktop.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Trouble;

/// The day's documents and what is not signed yet.
public final class TodayViewModel {

    /// One document with whose it is.
    public record Entry(Document document, Patient patient) {
        @Override public String toString() {
            return "Entry[" + document.id() + "]";
        }
    }

    /// What this screen needs of an open vault; blocks, so it is called from jobs.
    @FunctionalInterface
    public interface Work {
        List<Entry> open(LocalDate day);
    }

    /// Where this screen leads.
    public interface Ways {
        void document(DocumentId id);

        void canvas(PatientId id);

        void patients();
    }

    private final Work work;
    private final Background background;
    private final Clock clock;
    private final Ways ways;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<Entry> entriesView = FXCollections.unmodifiableObservableList(entries);
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    public TodayViewModel(Work work, Background background, Clock clock, Ways ways) {
        this.work = work;
        this.background = background;
        this.clock = clock;
        this.ways = ways;
        refresh();
    }

    public void refresh() {
        var day = today();
        background.quietly(_ -> work.open(day), Ending.of(found -> {
            entries.setAll(found);
            read.set(true);
        }, problem -> troubles.add(Trouble.of(problem))));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public long signed() {
        return count(DocumentState.SIGNED);
    }

    public long drafts() {
        return count(DocumentState.DRAFT) + count(DocumentState.REVIEWED);
    }

    private long count(DocumentState state) {
        return entries.stream().filter(entry -> entry.document().state() == state).count();
    }

    public void open(Entry entry) {
        ways.document(entry.document().id());
    }

    public void openCanvas(Entry entry) {
        ways.canvas(entry.patient().id());
    }

    public void goToPatients() {
        ways.patients();
    }

    public ObservableList<Entry> entries() {
        return entriesView;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }

    /// Whether the list has been read at all: an empty list before that says nothing.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
