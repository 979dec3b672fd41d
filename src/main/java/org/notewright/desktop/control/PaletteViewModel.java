package org.notewright.desktop.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the command palette offers and which line is chosen.
public final class PaletteViewModel {

    private static final int MOST = 12;

    private record Scored(Command command, int score) {
    }

    private final List<Command> all = new ArrayList<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Command> hits = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<Command> hitsView = FXCollections.unmodifiableObservableList(hits);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public PaletteViewModel() {
        query.subscribe(_ -> filter());
    }

    public void open(List<Command> commands) {
        all.clear();
        all.addAll(commands);
        query.set("");
        filter();
        open.set(true);
    }

    /// More to choose from, such as patients that had to be read first. Ignored once the palette is closed.
    public void add(List<Command> commands) {
        if (open.get()) {
            all.addAll(commands);
            filter();
        }
    }

    /// Forgets everything offered: titles hold names.
    public void close() {
        open.set(false);
        all.clear();
        hits.clear();
        query.set("");
    }

    /// @param step 1 for the next line, -1 for the one before; goes round
    public void move(int step) {
        if (!hits.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + step, hits.size()));
        }
    }

    public void choose(Command command) {
        chosen.set(Math.max(0, hits.indexOf(command)));
    }

    public void runChosen() {
        if (hits.isEmpty()) {
            return;
        }
        var command = hits.get(chosen.get());
        close();
        command.action().run();
    }

    private void filter() {
        var typed = query.get();
        hits.setAll(all.stream().map(command -> new Scored(command, Letters.score(typed, command.title())))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::command).limit(MOST).toList());
        chosen.set(0);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Command> hits() {
        return hitsView;
    }

    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }
}
