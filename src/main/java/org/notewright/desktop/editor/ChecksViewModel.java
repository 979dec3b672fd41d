package org.notewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.notewright.workflow.Review;

/// The list of what is to check: walked with the keys, mended or kept.
public final class ChecksViewModel {

    private final ReadOnlyObjectWrapper<List<Flag>> flags = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(-1);

    private final CheckProvider provider;
    private final LatestJob<List<Flag>> look;
    private final List<Flag> kept = new ArrayList<>();

    ChecksViewModel(CheckProvider provider, EditorTools tools) {
        this.provider = provider;
        this.look = new LatestJob<>(tools, this::show);
    }

    void show(String draft, Review review) {
        look.now(_ -> provider.check(draft, review));
    }

    void draftChanged(Edit edit, String draft, Review review) {
        show(flags.get().stream().map(flag -> flag.after(edit)).filter(Objects::nonNull).toList());
        look.later(_ -> provider.check(draft, review));
    }

    private void show(List<Flag> found) {
        flags.set(found.stream().filter(flag -> kept.stream().noneMatch(flag::says)).toList());
        current.set(Math.min(current.get(), flags.get().size() - 1));
    }

    /// Goes to the next flag, or the previous one, round and round.
    public void step(int by) {
        int count = flags.get().size();
        if (count > 0) {
            current.set(current.get() < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(current.get() + by, count));
        }
    }

    /// The person has looked and leaves the words as they are: not shown again while the document is open.
    public void keep(Flag flag) {
        kept.add(flag);
        show(flags.get());
    }

    /// What is still to check, in the provider's order.
    public ReadOnlyObjectProperty<List<Flag>> flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    /// Index of the flag that is looked at, -1 for none.
    public IntegerProperty currentProperty() {
        return current;
    }
}
