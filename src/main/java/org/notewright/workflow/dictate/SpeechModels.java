package org.notewright.workflow.dictate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.files.OwnerOnly;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechException;
import org.notewright.sources.speech.SpeechModel;

/// The speech models of this computer. They are the person's to add: 40 MB to 1.8 GB, from the model's publisher. A model is
/// looked at file by file, copied into the program's own folder and tried there in a child process on a short recording; from
/// then on its files' hashes are known, and a damaged one is found before native code sees it.
public final class SpeechModels {

    /// What the trial recording says.
    public static final String TRIAL = "patient reports knee pain four out of ten";

    private final @Nullable SpeechEngine engine;
    private final Path folder;
    /// Names of models whose files were compared with their hashes since the program started.
    private final Set<String> compared = new HashSet<>();

    /// @param folder of all models, made when the first one comes
    public SpeechModels(@Nullable SpeechEngine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    /// Those that are there, by name.
    public List<InstalledModel> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.map(ModelCard::of).flatMap(Optional::stream).map(ModelCard::model)
                    .sorted(Comparator.comparing(InstalledModel::name)).toList();
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
    }

    /// Takes a model in. Takes as long as copying it, and some seconds.
    ///
    /// @param given a model's folder or a zip file of it
    /// @param job   hears how many bytes are copied
    /// @throws ProblemException what is wrong with it, in one of the codes `SPEECH_MODEL_…`; nothing of it stays then
    public InstalledModel add(Path given, JobContext job) {
        var working = requireEngine();
        try {
            var incoming = new IncomingModel(given);
            if (!incoming.isZip()) {
                working.look(incoming.root());
            }
            var target = folder.resolve(incoming.name());
            if (Files.exists(target)) {
                throw ProblemException.of(ProblemCode.SPEECH_MODEL_THERE, incoming.name());
            }
            OwnerOnly.createFolder(folder);
            boolean done = false;
            try {
                incoming.copyTo(target, job);
                var model = working.look(target);
                var heard = tried(model, job);
                var installed = new InstalledModel(model.name(), model.bytes(), model.language(), model.words(), TRIAL, heard);
                ModelCard.write(target, installed, job);
                done = true;
                return installed;
            } finally {
                if (!done) {
                    IncomingModel.delete(target);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
    }

    /// Looks at a model file by file and tries it in a child process; nothing is copied.
    ///
    /// @return what it is and what it heard
    /// @throws ProblemException what is wrong with it, in one of the codes `SPEECH_MODEL_…`
    public InstalledModel tryOut(Path given, JobContext job) {
        var model = requireEngine().look(given);
        return new InstalledModel(model.name(), model.bytes(), model.language(), model.words(), TRIAL, tried(model, job));
    }

    private String tried(SpeechModel model, JobContext job) {
        try {
            var words = requireEngine().transcribe(model, trial(), new Quiet(job));
            if (words.words().isEmpty()) {
                throw ProblemException.of(ProblemCode.SPEECH_MODEL_DEAF, model.name());
            }
            return words.spoken();
        } catch (SpeechException e) {
            throw switch (e.fault()) {
                case CRASHED, HANGS, NO_SOUND, TOO_MUCH_MEMORY, MODEL_UNLOADABLE ->
                        new SpeechException(org.notewright.sources.speech.SpeechFault.MODEL_UNLOADABLE, e).problem(model.name());
                case NOT_ON_THIS_COMPUTER, NOT_STARTED, TOO_LONG -> e.problem(model.name());
            };
        }
    }

    /// The progress of copying stays as it is while the model is tried.
    private record Quiet(JobContext inner) implements JobContext {

        @Override public void progress(long done, long total) {
            // The trial takes seconds.
        }

        @Override public void checkCancelled() {
            inner.checkCancelled();
        }
    }

    private static byte[] trial() {
        try (var in = Objects.requireNonNull(SpeechModels.class.getResourceAsStream("trial.wav"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the trial recording comes with the program", e);
        }
    }

    /// Deletes a model's files.
    public void remove(String name) {
        try {
            IncomingModel.delete(folder.resolve(requireInstalled(name).name()));
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
    }

    private InstalledModel requireInstalled(String name) {
        return list().stream().filter(model -> model.name().equals(name)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.SPEECH_MODEL_MISSING, name));
    }

    /// A model ready to be used: its files are there and, the first time since the program started, what they were.
    ///
    /// @param name the chosen one; where it is not there, the first one is taken
    /// @return null where there is no engine or no model
    /// @throws ProblemException `SPEECH_MODEL_INCOMPLETE`, `SPEECH_MODEL_DAMAGED`
    public @Nullable SpeechModel ready(@Nullable String name) {
        var all = list();
        if (engine == null || all.isEmpty()) {
            return null;
        }
        var chosen = all.stream().filter(model -> model.name().equals(name)).findFirst().orElse(all.getFirst());
        var model = engine.look(folder.resolve(chosen.name()));
        synchronized (compared) {
            if (!compared.contains(chosen.name())) {
                ModelCard.of(model.folder()).orElseThrow().compare(model.folder());
                compared.add(chosen.name());
            }
        }
        return model;
    }

    /// A model outside of the program's folder, looked at and tried.
    public SpeechModel outside(Path given, JobContext job) {
        var model = requireEngine().look(given);
        tried(model, job);
        return model;
    }

    private SpeechEngine requireEngine() {
        var there = engine;
        if (there == null) {
            throw ProblemException.of(ProblemCode.SPEECH_NOT_ON_THIS_COMPUTER);
        }
        return there;
    }
}
