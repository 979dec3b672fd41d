package org.notewright.desktop.dictate;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Recording;
import org.notewright.clinical.Source;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.problem.Problem;

/// Recordings without words yet, and the offer to finish them: a crash, a flat battery or a missing model left them.
public final class UnfinishedViewModel {

    /// @param name whose it is
    public record Left(Recording recording, String name) {
        @Override public String toString() {
            return "Left[" + recording.id() + "]";
        }
    }

    private final DictateWork work;
    private final Surroundings around;
    private final Consumer<Source> made;
    private final ObservableList<Left> left = FXCollections.observableArrayList();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable UndoOffer> undo = new SimpleObjectProperty<>();

    /// @param made told each source that comes of one
    public UnfinishedViewModel(DictateWork work, Surroundings around, Consumer<Source> made) {
        this.work = work;
        this.around = around;
        this.made = made;
        refresh();
    }

    public void refresh() {
        around.background().quietly(_ -> work.unfinished().stream()
                .map(recording -> new Left(recording, work.patientName(recording.patient()))).toList(),
                Ending.of((List<Left> found) -> left.setAll(found), this::tell));
    }

    /// Turns a recording into words; it stays where that fails.
    public void finish(Left one) {
        left.remove(one);
        troubles.clear();
        around.background().show(around.text().get("dictate.finishing"), job -> work.finish(one.recording().id(), job),
                new Ending<>(source -> {
                    around.status().saved();
                    made.accept(source);
                    refresh();
                }, problem -> {
                    tell(problem);
                    refresh();
                }, this::refresh));
    }

    /// Forgets a recording; Undo takes that back.
    public void discard(Left one) {
        var id = one.recording().id();
        around.background().quietly(Background.step(() -> work.discard(id)), Ending.of(_ -> {
            undo.set(new UndoOffer(around.text().get("dictate.discarded"), () -> around.background().quietly(
                    Background.step(() -> work.keep(id)), Ending.of(_ -> refresh(), this::tell))));
            refresh();
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.setAll(Trouble.of(problem));
    }

    public ObservableList<Left> left() {
        return left;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }

    public SimpleObjectProperty<@Nullable UndoOffer> undoProperty() {
        return undo;
    }
}
