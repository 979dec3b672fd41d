package org.notewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// The program's own folder for what must lie on the disk for a while: exported documents waiting to be dragged out, and
/// unpacked native libraries. Owner-only. It is wiped when the vault locks and at the next start.
///
/// The two kinds lie apart: a document is overwritten before it is deleted; a library holds no one's words and must not
/// be overwritten while this process runs it.
public final class PrivateFolder {

    private final Path documents;
    private final Path natives;

    private PrivateFolder(Path documents, Path natives) {
        this.documents = documents;
        this.natives = natives;
    }

    /// Creates the folder where it is missing.
    ///
    /// @param root chosen by `app`, never a shared temp folder
    /// @throws IOException if it cannot be created
    public static PrivateFolder open(Path root) throws IOException {
        OwnerOnly.createFolder(root);
        return new PrivateFolder(OwnerOnly.createFolder(root.resolve("documents")),
                OwnerOnly.createFolder(root.resolve("native")));
    }

    /// Where native libraries unpack.
    public Path natives() {
        return natives;
    }

    /// A new empty file with exactly this name, in a folder of its own so that equal names do not meet. It stays until
    /// [#wipe()].
    ///
    /// @param name a plain file name, as the person shall see it
    /// @throws IOException              if it cannot be created
    /// @throws IllegalArgumentException if the name is empty or names a folder
    public Path newFile(String name) throws IOException {
        if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0
                || ".".equals(name) || "..".equals(name)) {
            throw new IllegalArgumentException("a plain file name is needed");
        }
        var folder = OwnerOnly.createFolder(documents.resolve(UUID.randomUUID().toString()));
        return OwnerOnly.createFile(folder.resolve(name));
    }

    /// Overwrites and deletes every document. Goes on past a file that another program holds open.
    ///
    /// @return how many files could not be deleted; 0 means all are gone
    public int wipe() {
        return Wiping.wipeContent(documents);
    }

    /// Deletes libraries that an earlier process left; call it at the start, before any is unpacked.
    ///
    /// @return how many files could not be deleted
    public int clearNatives() {
        return Wiping.deleteContent(natives);
    }

    /// Whether this file lies among the documents.
    public boolean holds(Path file) {
        return file.toAbsolutePath().normalize().startsWith(documents.toAbsolutePath().normalize())
                && Files.exists(file);
    }
}
