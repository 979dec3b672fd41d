package org.notewright.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which cards are selected. A plain click selects one; with Ctrl it adds or takes away; with Shift it selects from the
/// last one clicked to this one, in the order of the board.
public final class Selection {

    private final ReadOnlyObjectWrapper<Set<UUID>> keys = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable UUID anchor;

    public void only(UUID key) {
        anchor = key;
        keys.set(Set.of(key));
    }

    public void toggle(UUID key) {
        anchor = key;
        var next = new HashSet<>(keys.get());
        if (!next.remove(key)) {
            next.add(key);
        }
        keys.set(Set.copyOf(next));
    }

    /// @param order all keys of the board, column by column
    public void extendTo(UUID key, List<UUID> order) {
        int from = anchor == null ? -1 : order.indexOf(anchor);
        int to = order.indexOf(key);
        if (from < 0 || to < 0) {
            only(key);
        } else {
            keys.set(Set.copyOf(order.subList(Math.min(from, to), Math.max(from, to) + 1)));
        }
    }

    public void add(Collection<UUID> more) {
        var next = new HashSet<>(keys.get());
        next.addAll(more);
        keys.set(Set.copyOf(next));
    }

    public void set(Collection<UUID> next) {
        keys.set(Set.copyOf(next));
    }

    /// Forgets what is no longer on the board.
    public void keep(Collection<UUID> existing) {
        var next = new ArrayList<>(keys.get());
        next.retainAll(existing);
        keys.set(Set.copyOf(next));
    }

    public boolean contains(UUID key) {
        return keys.get().contains(key);
    }

    /// The selected keys; a new set at each change.
    public ReadOnlyObjectProperty<Set<UUID>> keysProperty() {
        return keys.getReadOnlyProperty();
    }
}
