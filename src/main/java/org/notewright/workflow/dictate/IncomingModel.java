package org.notewright.workflow.dictate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.notewright.files.OwnerOnly;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// A model as it was dropped: a folder, possibly inside another one, or a zip file of such.
final class IncomingModel {

    private static final long MOST_BYTES = 8L << 30;
    private static final int MOST_FILES = 5_000;
    private static final int BLOCK = 1 << 20;

    private final Path given;
    private final Path root;
    private final boolean zip;

    /// @throws ProblemException `SPEECH_MODEL_MISSING` where it is neither
    IncomingModel(Path given) throws IOException {
        this.given = given.toAbsolutePath().normalize();
        this.zip = Files.isRegularFile(given) && last(this.given).toLowerCase(Locale.ROOT).endsWith(".zip");
        if (!zip && !Files.isDirectory(given)) {
            throw ProblemException.of(ProblemCode.SPEECH_MODEL_MISSING, last(this.given));
        }
        this.root = zip ? this.given : inner(this.given);
    }

    private static String last(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// The folder itself, or the only one inside it, as unpacked zip files have.
    private static Path inner(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            var all = content.filter(path -> !last(path).startsWith(".") && !last(path).equals("__MACOSX")).toList();
            boolean only = all.size() == 1 && Files.isDirectory(all.getFirst());
            return only && !List.of("am", "graph", "conf").contains(last(all.getFirst())) ? inner(all.getFirst()) : folder;
        }
    }

    boolean isZip() {
        return zip;
    }

    Path root() {
        return root;
    }

    /// What it shall be called.
    String name() {
        var name = last(root);
        return zip ? name.substring(0, name.length() - ".zip".length()) : name;
    }

    /// @param target does not exist yet
    void copyTo(Path target, JobContext job) throws IOException {
        OwnerOnly.createFolder(target);
        if (zip) {
            unpack(target, job);
        } else {
            copy(target, job);
        }
    }

    private void copy(Path target, JobContext job) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        var copying = new Copying(files.size(), files.stream().mapToLong(file -> file.toFile().length()).sum(), job);
        for (var file : files) {
            try (var in = Files.newInputStream(file)) {
                copying.copy(in, target.resolve(root.relativize(file).toString()));
            }
        }
    }

    private void unpack(Path target, JobContext job) throws IOException {
        try (var packed = new ZipFile(given.toFile())) {
            var entries = packed.stream().filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
                    .toList();
            var copying = new Copying(entries.size(), entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum(), job);
            for (var entry : entries) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw damaged(null);
                }
                try (var in = packed.getInputStream(entry)) {
                    copying.copy(in, file);
                }
            }
        } catch (ZipException e) {
            throw damaged(e);
        }
        lift(target);
    }

    /// Brings a model that lies in a folder of its own inside the zip file to where it is looked for.
    private static void lift(Path target) throws IOException {
        var inner = inner(target);
        if (inner.equals(target)) {
            return;
        }
        try (var content = Files.list(inner)) {
            for (var path : content.toList()) {
                Files.move(path, target.resolve(last(path)));
            }
        }
        delete(target.resolve(target.relativize(inner).getName(0)));
    }

    private ProblemException damaged(@org.jspecify.annotations.Nullable Throwable cause) {
        return new ProblemException(Problem.of(ProblemCode.SPEECH_MODEL_DAMAGED, name(), last(given)), cause);
    }

    /// Deletes a folder with all that is in it; nothing where there is none.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /// Copies within limits and tells how far it is.
    private static final class Copying {

        private final long total;
        private final JobContext job;
        private long done;

        Copying(int files, long total, JobContext job) {
            if (files > MOST_FILES || total > MOST_BYTES) {
                throw ProblemException.of(ProblemCode.FILE_TOO_LARGE, "", Long.toString(MOST_BYTES >> 20));
            }
            this.total = total;
            this.job = job;
        }

        /// However small the file claims to be, no more than the limit is written.
        void copy(InputStream in, Path target) throws IOException {
            OwnerOnly.createFolder(Objects.requireNonNull(target.getParent()));
            try (var out = Files.newOutputStream(target)) {
                var block = new byte[BLOCK];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    job.checkCancelled();
                    out.write(block, 0, read);
                    done += read;
                    job.progress(done, total);
                    if (done > MOST_BYTES) {
                        throw ProblemException.of(ProblemCode.FILE_TOO_LARGE, "", Long.toString(MOST_BYTES >> 20));
                    }
                }
            }
        }
    }
}
