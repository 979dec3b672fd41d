package org.notewright.vault.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.notewright.vault.key.PageSeal;
import org.notewright.vault.key.SecretBytes;

/// The database file as pages, read beside SQLite to recompute their seals.
///
/// One handle for as long as the vault is open, opened before SQLite's and closed after them: on POSIX systems closing
/// any handle of a file drops all locks the process holds on it, SQLite's included. Not a channel, because an interrupt
/// would close that in the middle of the vault's life.
final class PageFile implements AutoCloseable {

    /// SQLite never writes the page at this offset (its locking bytes): it does not exist or is empty.
    private static final long LOCK_BYTES_AT = 0x4000_0000L;

    private final RandomAccessFile file;

    private PageFile(RandomAccessFile file) {
        this.file = file;
    }

    static PageFile open(Path database) throws IOException {
        return new PageFile(new RandomAccessFile(database.toFile(), "r"));
    }

    /// How many pages there are, a last incomplete one included.
    long pages() throws IOException {
        return (file.length() + PageSeal.PAGE_BYTES - 1) / PageSeal.PAGE_BYTES;
    }

    byte[] salt() throws IOException {
        var salt = new byte[PageSeal.SALT_BYTES];
        file.seek(0);
        file.readFully(salt);
        return salt;
    }

    /// The numbers of the damaged pages from `first` on, at most `count` pages.
    List<Long> damaged(PageSeal seal, long first, long count) throws IOException {
        var damaged = new ArrayList<Long>();
        var page = new byte[PageSeal.PAGE_BYTES];
        long last = Math.min(pages(), first + count - 1);
        for (long number = first; number <= last; number++) {
            long at = (number - 1) * PageSeal.PAGE_BYTES;
            if (at != LOCK_BYTES_AT && !genuine(seal, page, number, at)) {
                damaged.add(number);
            }
        }
        return damaged;
    }

    private boolean genuine(PageSeal seal, byte[] page, long number, long at) throws IOException {
        file.seek(at);
        try {
            file.readFully(page);
        } catch (EOFException _) {
            return false;
        }
        return seal.genuine(page, Math.toIntExact(number));
    }

    /// The damaged pages of a file that nobody has open.
    static List<Long> damagedPages(Path database, SecretBytes key) throws IOException {
        try (var file = open(database)) {
            if (file.pages() == 0) {
                return List.of(1L);
            }
            try (var seal = PageSeal.of(key, file.salt())) {
                return file.damaged(seal, 1, file.pages());
            } catch (EOFException _) {
                return List.of(1L);
            }
        }
    }

    @Override public void close() throws IOException {
        file.close();
    }
}
