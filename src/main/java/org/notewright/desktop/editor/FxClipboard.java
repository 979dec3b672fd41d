package org.notewright.desktop.editor;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// [TextClipboard] over JavaFX. The two marks are what Windows' clipboard history and KDE's Klipper look for; other
/// systems carry them along without harm.
public final class FxClipboard implements TextClipboard {

    private static final DataFormat WINDOWS_MARK = format("ExcludeClipboardContentFromMonitorProcessing");
    private static final DataFormat KDE_MARK = format("x-kde-passwordManagerHint");

    private static DataFormat format(String name) {
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    @Override public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        content.put(WINDOWS_MARK, ByteBuffer.wrap(new byte[] {1, 0, 0, 0}));
        content.put(KDE_MARK, "secret");
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override public void putFile(Path file) {
        var content = new ClipboardContent();
        content.putFiles(List.of(file.toFile()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override public boolean holds(String text) {
        return text.equals(Clipboard.getSystemClipboard().getString());
    }

    @Override public void clear() {
        Clipboard.getSystemClipboard().clear();
    }
}
