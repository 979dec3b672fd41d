package org.notewright.desktop.outcomes;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.analysis.outcomes.EpisodeOutcomes;
import org.notewright.analysis.outcomes.Outcomes;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;

/// One patient's outcomes, read once when the screen opens.
public final class OutcomesViewModel {

    /// What the screen needs of an open vault. Blocks: called from jobs only.
    @FunctionalInterface
    public interface Work {

        /// The patient's dated notes.
        Notes read();
    }

    /// @param patient name as lists show it
    /// @param notes   those of a visit, in any order
    public record Notes(String patient, List<EpisodeNote> notes) {

        public Notes {
            notes = List.copyOf(notes);
        }

        /// Only the count.
        @Override public String toString() {
            return "Notes[" + notes.size() + "]";
        }
    }

    /// @param patient  name as lists show it
    /// @param outcomes what the notes say
    public record Shown(String patient, EpisodeOutcomes outcomes) {

        /// Only the counts.
        @Override public String toString() {
            return "Shown[" + outcomes + "]";
        }
    }

    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();

    public OutcomesViewModel(Work work, Surroundings around) {
        around.background().quietly(_ -> {
            var notes = work.read();
            return new Shown(notes.patient(), Outcomes.of(notes.notes()));
        }, Ending.of(shown::set, problem -> troubles.add(Trouble.of(problem))));
    }

    /// Null until the notes have been read.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
