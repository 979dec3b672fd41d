package org.notewright.workflow.dictate;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.notewright.files.AtomicFiles;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The note that lies with an installed model: what it is, what it heard, and the hash of every file when it was tried. A folder
/// without one is no installed model.
final class ModelCard {

    private static final String FILE = "notewright.properties";
    private static final String HASH = "sha256.";
    private static final int BLOCK = 1 << 16;

    private final InstalledModel model;
    private final SortedMap<String, String> hashes;

    private ModelCard(InstalledModel model, SortedMap<String, String> hashes) {
        this.model = model;
        this.hashes = hashes;
    }

    InstalledModel model() {
        return model;
    }

    static Optional<ModelCard> of(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var stored = new Properties();
            stored.load(new StringReader(Files.readString(file)));
            var hashes = new TreeMap<String, String>();
            for (var name : stored.stringPropertyNames()) {
                if (name.startsWith(HASH)) {
                    hashes.put(name.substring(HASH.length()), stored.getProperty(name, ""));
                }
            }
            return Optional.of(new ModelCard(new InstalledModel(folder.getFileName().toString(),
                    Long.parseLong(stored.getProperty("bytes", "0")), stored.getProperty("language", ""),
                    Integer.parseInt(stored.getProperty("words", "0")), stored.getProperty("trial.spoken", ""),
                    stored.getProperty("trial.heard", "")), hashes));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static void write(Path folder, InstalledModel model, JobContext job) throws IOException {
        var stored = new Properties();
        stored.setProperty("bytes", Long.toString(model.bytes()));
        stored.setProperty("language", model.language());
        stored.setProperty("words", Integer.toString(model.words()));
        stored.setProperty("trial.spoken", model.trialSpoken());
        stored.setProperty("trial.heard", model.trialHeard());
        for (var file : files(folder)) {
            job.checkCancelled();
            stored.setProperty(HASH + name(folder, file), hash(file));
        }
        var text = new StringWriter();
        stored.store(text, null);
        AtomicFiles.write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// @throws ProblemException `SPEECH_MODEL_INCOMPLETE`, `SPEECH_MODEL_DAMAGED`
    void compare(Path folder) {
        for (var entry : hashes.entrySet()) {
            var file = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(file)) {
                throw ProblemException.of(ProblemCode.SPEECH_MODEL_INCOMPLETE, model.name(), entry.getKey());
            }
            if (!isAsBefore(file, entry.getValue())) {
                throw ProblemException.of(ProblemCode.SPEECH_MODEL_DAMAGED, model.name(), entry.getKey());
            }
        }
    }

    private static boolean isAsBefore(Path file, String hash) {
        try {
            return hash(file).equals(hash);
        } catch (IOException _) {
            return false;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals(FILE)).sorted().toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String hash(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                var block = new byte[BLOCK];
                while (in.read(block) >= 0) {
                    // The stream feeds the digest.
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
