package org.notewright.desktop.editor;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A clipboard in memory.
final class FakeClipboard implements TextClipboard {

    @Nullable String text;
    @Nullable Path file;

    @Override public void put(String newText) {
        text = newText;
    }

    @Override public void putFile(Path newFile) {
        file = newFile;
    }

    @Override public boolean holds(String other) {
        return other.equals(text);
    }

    @Override public void clear() {
        text = null;
    }
}
