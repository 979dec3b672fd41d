package org.notewright.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The names of what lies in a vault folder.
final class VaultFiles {

    static final String DATABASE = "notewright.db";

    private VaultFiles() {
    }

    static Path database(Path folder) {
        return folder.resolve(DATABASE);
    }

    /// Whether nothing lies there, or the folder does not exist yet.
    static boolean isVacant(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /// The folder's own name, fit for a shared screen.
    static String nameOf(@Nullable Path folder) {
        var name = folder == null ? null : folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
