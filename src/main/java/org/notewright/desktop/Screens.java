package org.notewright.desktop;

import java.util.function.Consumer;
import java.util.List;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Screen;

/// Makes what an open vault shows. Thrown away when the vault is locked, with everything it holds.
public interface Screens {

    /// A fresh screen for the place.
    Screen make(Place place);

    /// Reads the patients in the background and hands them over as commands that open their canvas.
    void patients(Consumer<List<Command>> found);

    /// Closes the vault: wipes the key and the private folder. Called off the screen's thread.
    void close();
}
