package org.notewright.desktop.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private static final int CALLED = 100_000;

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
        hits.setAll(all.stream().map(command -> new Scored(command, score(typed, command)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::command).limit(MOST).toList());
        chosen.set(0);
    }

    /// A slash asks for what has a word of its own; the word in full comes before any title.
    private static int score(String typed, Command command) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        if (!word.startsWith("/")) {
            return Letters.score(typed, command.title());
        }
        var asked = word.substring(1);
        int called = command.calls().contains(asked) ? CALLED
                : command.calls().stream().anyMatch(call -> call.startsWith(asked)) ? CALLED / 2 : 0;
        return command.calls().isEmpty() ? 0 : called > 0 ? called : Letters.score(asked, command.title());
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
