package org.notewright.files;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Tells a full disk from other failures. The JDK has no type for it, only the system's words.
public final class DiskFull {

    /// `strerror(ENOSPC)`, `strerror(EDQUOT)`, and the words of Windows for errors 112 and 39.
    private static final List<String> WORDS = List.of("no space left", "quota exceeded", "not enough space", "disk is full");

    private DiskFull() {
    }

    /// Whether this failure says that the disk or the quota is full.
    public static boolean causes(IOException failure) {
        var message = failure.getMessage();
        if (message == null) {
            return false;
        }
        var lower = message.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }
}
