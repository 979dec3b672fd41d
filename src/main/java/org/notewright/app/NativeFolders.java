package org.notewright.app;

import java.nio.file.Path;

/// Native libraries unpack into our own folder, never into a temp folder that others can write.
final class NativeFolders {

    private NativeFolders() {
    }

    /// Must run before the first class of these libraries loads.
    static void use(Path natives) {
        var folder = natives.toAbsolutePath().toString();
        System.setProperty("org.sqlite.tmpdir", folder);
        System.setProperty("javafx.cachedir", folder);
        System.setProperty("jna.tmpdir", folder);
        System.setProperty("org.bytedeco.javacpp.cachedir", folder);
        System.setProperty("de.kherud.llama.tmpdir", folder);
    }
}
