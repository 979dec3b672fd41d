package org.notewright.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// Rights for the owner alone: `rwx------` for folders and `rw-------` for files on POSIX systems, one access entry on
/// Windows. A file system that knows no rights (FAT) is left as it is: what matters there is encrypted anyway.
public final class OwnerOnly {

    private OwnerOnly() {
    }

    /// Creates the folder and its missing parents; the folder itself gets owner-only rights.
    ///
    /// @throws IOException if it cannot be created
    public static Path createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder);
        return folder;
    }

    /// Creates an empty file that nobody else could open even for an instant (on POSIX systems).
    ///
    /// @throws IOException if it exists or cannot be created
    public static Path createFile(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        var posix = parent != null && Files.getFileStore(parent).supportsFileAttributeView(PosixFileAttributeView.class);
        if (posix) {
            return Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.createFile(file);
        restrict(file);
        return file;
    }

    /// Takes the rights of everybody else away, as far as the file system can.
    public static void restrict(Path path) {
        try {
            var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
                return;
            }
            var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
            if (acl != null) {
                acl.setAcl(List.of(entryForOwner(path)));
            }
        } catch (IOException | UnsupportedOperationException _) {
            // Best effort by contract: a file system without rights must not stop the work.
        }
    }

    private static AclEntry entryForOwner(Path path) throws IOException {
        var entry = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(Files.getOwner(path))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        if (Files.isDirectory(path)) {
            entry.setFlags(AclEntryFlag.DIRECTORY_INHERIT, AclEntryFlag.FILE_INHERIT);
        }
        return entry.build();
    }
}
