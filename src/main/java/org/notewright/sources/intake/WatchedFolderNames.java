package org.notewright.sources.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Names of files that nobody means to hand over: hidden ones, those a program is still writing, those a system leaves in
/// every folder.
public final class WatchedFolderNames {

    /// What browsers, mail programs, scanners and copy programs call a file until it is whole.
    private static final List<String> UNFINISHED = List.of(".part", ".partial", ".crdownload", ".download", ".tmp", ".temp",
            ".filepart", ".opdownload", "~");
    /// Lock files of office programs.
    private static final List<String> LOCKS = List.of("~$", ".~lock.");
    private static final List<String> SYSTEM = List.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx",
            "$recycle.bin", "system volume information");

    private WatchedFolderNames() {
    }

    /// Whether a file or folder is one of these.
    ///
    /// @throws IOException if the system cannot say whether it is hidden
    public static boolean passOver(Path path) throws IOException {
        var last = path.getFileName();
        if (last == null) {
            return false;
        }
        var name = last.toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || SYSTEM.contains(name) || LOCKS.stream().anyMatch(name::startsWith)
                || UNFINISHED.stream().anyMatch(name::endsWith) || Files.isHidden(path);
    }
}
