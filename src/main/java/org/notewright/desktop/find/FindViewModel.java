package org.notewright.desktop.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.vault.search.SearchHit;

/// Search as one types over all patients. An answer that a later letter has overtaken is thrown away.
public final class FindViewModel {

    /// What the search needs of an open vault; blocks, so it is called from jobs.
    public interface Work {

        List<SearchHit> find(String typed);

        /// The whole text that a hit's spans are in.
        String text(SearchHit hit);
    }

    private final Work work;
    private final Surroundings around;
    private final Consumer<SearchHit> open;
    final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable SearchHit> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> text = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();

    /// @param open goes to where a hit is
    public FindViewModel(Work work, Surroundings around, Consumer<SearchHit> open) {
        this.work = work;
        this.around = around;
        this.open = open;
        query.subscribe(this::search);
    }

    private void search(String typed) {
        if (typed.isBlank()) {
            hits.clear();
            choose(null);
            return;
        }
        around.background().quietly(_ -> work.find(typed), Ending.of(found -> {
            if (typed.equals(query.get())) {
                hits.setAll(found);
                choose(found.isEmpty() ? null : found.getFirst());
            }
        }, problem -> troubles.add(Trouble.of(problem))));
    }

    void choose(@Nullable SearchHit hit) {
        chosen.set(hit);
        text.set(null);
        if (hit == null || hit.target() instanceof SearchHit.Target.OfPatient) {
            return;
        }
        around.background().quietly(_ -> work.text(hit), Ending.of(words -> {
            if (hit.equals(chosen.get())) {
                text.set(words);
            }
        }, problem -> troubles.add(Trouble.of(problem))));
    }

    void open() {
        var hit = chosen.get();
        if (hit != null) {
            open.accept(hit);
        }
    }

    ObservableList<SearchHit> hits() {
        return hits;
    }

    ReadOnlyObjectProperty<@Nullable SearchHit> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The chosen hit's whole text, null while it is read.
    ReadOnlyObjectProperty<@Nullable String> textProperty() {
        return text.getReadOnlyProperty();
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
