package org.notewright.architecture.broken.desktop.inbox;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Breaks: a view model that holds a control.
public final class BrokenViewModel {
    public @Nullable Node node;
}
