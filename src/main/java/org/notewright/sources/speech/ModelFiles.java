package org.notewright.sources.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Looks at a Vosk model file by file. The library ends its process on much of what is refused here, or loads it and hears
/// nonsense (each case tried with version 0.3.45; the list of files is what its source reads).
final class ModelFiles {

    private static final List<String> IVECTOR = List.of("final.dubm", "final.ie", "final.mat", "global_cmvn.stats",
            "online_cmvn.conf", "splice.conf");
    private static final byte[] BINARY_MODEL = "\0B<TransitionModel>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FREQUENCY = Pattern.compile("(?m)^\\s*--sample-frequency=(\\d+)");
    private static final Pattern SILENCE = Pattern.compile("(?m)^\\s*--endpoint\\.silence-phones=\\d");
    /// As publishers name their folders: `vosk-model-small-en-us-0.15`.
    private static final Pattern LANGUAGE = Pattern.compile("vosk-model-(?:small-|big-|spk-)?([a-z]{2}(?:-[a-z]{2})?)(?:-.*)?");

    private final Path root;
    private final String name;

    private ModelFiles(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    /// @throws ProblemException `SPEECH_MODEL_MISSING`, `SPEECH_MODEL_INCOMPLETE`, `SPEECH_MODEL_DAMAGED`, `SPEECH_MODEL_LANGUAGE`
    static SpeechModel look(Path folder) {
        var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        var files = new ModelFiles(folder, name);
        try {
            if (!Files.isDirectory(folder) || isEmpty(folder)) {
                throw ProblemException.of(ProblemCode.SPEECH_MODEL_MISSING, name);
            }
            int words = files.isFlat() ? files.flat() : files.layered();
            return new SpeechModel(folder, name, size(folder), language(name), words);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.SPEECH_MODEL_DAMAGED, name, "?"), e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private boolean isFlat() {
        return Files.isRegularFile(root.resolve("final.mdl"));
    }

    private int flat() throws IOException {
        acoustic("final.mdl");
        features("mfcc.conf");
        ivector();
        return graph("");
    }

    private int layered() throws IOException {
        acoustic("am/final.mdl");
        if (!SILENCE.matcher(text("conf/model.conf")).find()) {
            throw damaged("conf/model.conf");
        }
        features(Files.exists(root.resolve("conf/fbank.conf")) ? "conf/fbank.conf" : "conf/mfcc.conf");
        ivector();
        return graph("graph/");
    }

    private void acoustic(String file) throws IOException {
        try (var in = Files.newInputStream(required(file))) {
            if (!java.util.Arrays.equals(in.readNBytes(BINARY_MODEL.length), BINARY_MODEL)) {
                throw damaged(file);
            }
        }
    }

    /// A wrong frequency loads and hears nonsense: speech models are made for telephones or for microphones.
    private void features(String file) throws IOException {
        var frequency = FREQUENCY.matcher(text(file));
        if (frequency.find() && !List.of("8000", "16000").contains(frequency.group(1))) {
            throw damaged(file);
        }
    }

    private void ivector() {
        if (Files.isDirectory(root.resolve("ivector"))) {
            IVECTOR.forEach(file -> required("ivector/" + file));
        }
    }

    /// @return how many words it knows
    private int graph(String folder) throws IOException {
        var heads = Files.exists(root.resolve(folder + "HCLr.fst"))
                ? List.of(folder + "HCLr.fst", folder + "Gr.fst") : List.of(folder + "HCLG.fst");
        if (heads.size() == 2) {
            required(folder + "disambig_tid.int");
        }
        var last = heads.getLast();
        for (var file : heads) {
            required(file);
        }
        var words = words(folder + "words.txt", last);
        if (!words.isEnglish()) {
            throw ProblemException.of(ProblemCode.SPEECH_MODEL_LANGUAGE, name);
        }
        for (var file : heads) {
            // The first of two writes labels of its own, which the second turns into words.
            if (!GraphFile.of(root.resolve(file)).isSound(file.equals(last) ? words.count() : Integer.MAX_VALUE)) {
                throw damaged(file);
            }
        }
        return words.count();
    }

    /// The list beside the graph, or the one inside it.
    private ModelWords words(String file, String graph) throws IOException {
        if (Files.exists(root.resolve(file))) {
            return ModelWords.ofText(required(file)).orElseThrow(() -> damaged(file));
        }
        return GraphFile.of(root.resolve(graph)).words().orElseThrow(() -> incomplete(file));
    }

    private String text(String file) throws IOException {
        return new String(Files.readAllBytes(required(file)), StandardCharsets.ISO_8859_1);
    }

    private Path required(String file) {
        var path = root.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw incomplete(file);
        }
        if (path.toFile().length() == 0) {
            throw damaged(file);
        }
        return path;
    }

    private ProblemException incomplete(String file) {
        return ProblemException.of(ProblemCode.SPEECH_MODEL_INCOMPLETE, name, file);
    }

    private ProblemException damaged(String file) {
        return ProblemException.of(ProblemCode.SPEECH_MODEL_DAMAGED, name, file);
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String language(String name) {
        var named = LANGUAGE.matcher(name.toLowerCase(Locale.ROOT));
        return named.matches() ? named.group(1) : "en";
    }
}
