package org.notewright.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Deletes what lies in a folder, overwritten first where asked.
///
/// Overwriting cannot promise anything on a solid-state disk or a file system that copies on write: it is a second
/// line, the first is that little is ever written.
final class Wiping {

    private static final int BLOCK = 64 * 1024;

    private Wiping() {
    }

    static int wipeContent(Path folder) {
        return clear(folder, true);
    }

    static int deleteContent(Path folder) {
        return clear(folder, false);
    }

    private static int clear(Path folder, boolean overwrite) {
        int left = 0;
        for (var path : deepestFirst(folder)) {
            try {
                if (overwrite && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    overwrite(path);
                }
                Files.deleteIfExists(path);
            } catch (IOException _) {
                left++;
            }
        }
        return left;
    }

    private static List<Path> deepestFirst(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            var zeros = new byte[BLOCK];
            for (long left = access.length(); left > 0; left -= BLOCK) {
                access.write(zeros, 0, (int) Math.min(BLOCK, left));
            }
            access.getFD().sync();
        }
    }
}
