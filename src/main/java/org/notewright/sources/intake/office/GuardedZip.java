package org.notewright.sources.intake.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.Limit;

/// A package of parts from a stranger: how many parts, how far each unpacks against its packed size, and how much all of them
/// unpack to is limited while they are read. What is not asked for is never unpacked.
final class GuardedZip implements AutoCloseable {

    private static final long MB = 1024L * 1024;

    /// Small parts may repeat themselves as they like.
    private static final long RATIO_FROM = 2 * MB;

    private final ZipFile zip;
    private final Budget budget;
    private long unpacked;

    GuardedZip(byte[] bytes, Budget budget) throws IOException {
        this.budget = budget;
        this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
        var parts = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            if (++parts > Limit.PARTS.most()) {
                zip.close();
                throw budget.over(Limit.PARTS);
            }
        }
    }

    List<String> names() {
        return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    }

    /// The part unpacked, or null where there is none of that name.
    @Nullable InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    @Override public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long here;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            here += Math.max(0, read);
            unpacked += Math.max(0, read);
            if (here > RATIO_FROM && here / packed > Limit.RATIO.most()) {
                throw budget.over(Limit.RATIO);
            }
            if (unpacked > Limit.UNPACKED.most() * MB) {
                throw budget.over(Limit.UNPACKED);
            }
        }
    }
}
