package org.notewright.desktop.editor;

import java.nio.file.Path;

/// The system's clipboard, as far as the editor needs it.
public interface TextClipboard {

    /// Puts patient text on the clipboard, marked to be left out of clipboard histories where the system has such a mark.
    void put(String text);

    void putFile(Path file);

    /// Whether the clipboard still holds exactly this text.
    boolean holds(String text);

    void clear();
}
