package org.notewright.desktop.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// A screen in the window.
///
/// @param node     what is shown
/// @param leave    called on the screen's thread before another screen takes its place or the vault is locked: hand
///                 over what is not stored yet, then run the given step (at once, or from the ending of a job)
/// @param commands what this screen adds to the palette now
public record Screen(Parent node, Consumer<Runnable> leave, Supplier<List<Command>> commands) {

    public Screen(Parent node, Consumer<Runnable> leave) {
        this(node, leave, List::of);
    }

    /// A screen that has nothing to store on leaving.
    public static Screen of(Parent node) {
        return new Screen(node, Runnable::run);
    }
}
