package org.notewright.desktop.find;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.problem.Problem;
import org.notewright.vault.store.Trashed;

/// What was deleted: put back, or deleted for ever after a second press.
public final class TrashViewModel {

    /// What the trash needs of an open vault; blocks, so it is called from jobs.
    public interface Work {

        List<Trashed> list();

        void restore(Trashed item);

        /// @return what stays because the record needs it
        List<Trashed> deleteForEver(List<Trashed> items);

        /// Why it cannot go, a sentence, or empty.
        String why(Trashed item);
    }

    private final Work work;
    private final Surroundings around;
    private final ObservableList<Trashed> items = FXCollections.observableArrayList();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    /// The one whose deletion waits for the second press, null while none does.
    final SimpleObjectProperty<@Nullable Trashed> doubted = new SimpleObjectProperty<>();

    public TrashViewModel(Work work, Surroundings around) {
        this.work = work;
        this.around = around;
        refresh();
    }

    private void refresh() {
        around.background().quietly(_ -> work.list(), Ending.of(items::setAll, this::tell));
    }

    void restore(Trashed item) {
        change(() -> work.restore(item));
    }

    /// The first press asks, the second deletes.
    void delete(Trashed item) {
        if (!item.equals(doubted.get())) {
            doubted.set(item);
            return;
        }
        doubted.set(null);
        change(() -> work.deleteForEver(List.of(item)));
    }

    String why(Trashed item) {
        return work.why(item);
    }

    private void change(Runnable step) {
        around.background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            refresh();
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    ObservableList<Trashed> items() {
        return items;
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
