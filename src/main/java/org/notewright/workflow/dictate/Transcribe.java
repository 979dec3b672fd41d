package org.notewright.workflow.dictate;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.intake.LoadedFile;
import org.notewright.sources.intake.SourceReader;

/// The words of a sound file without a vault: no own word list, nothing stored.
public final class Transcribe {

    private Transcribe() {
    }

    /// Reads sound files with the installed model, where there is one.
    public static SourceReader reader(SpeechParts parts) {
        var models = new SpeechModels(parts.engine(), parts.models());
        return new SpeechReader(parts.engine(), () -> models.ready(null), WrittenForm.ofTheTrade(), Map::of);
    }

    /// @param given a model's folder, null for the one that is installed
    /// @throws ProblemException `SPEECH_MODEL_…`, `SPEECH_SOUND_UNREADABLE`, `SPEECH_ENGINE_FAILED`
    public static Reading file(SpeechParts parts, LoadedFile file, @Nullable Path given, JobContext job) {
        var models = new SpeechModels(parts.engine(), parts.models());
        var model = given == null ? models.ready(null) : models.outside(given, job);
        if (model == null) {
            throw ProblemException.of(ProblemCode.SPEECH_MODEL_NONE);
        }
        return new SpeechReader(parts.engine(), () -> model, WrittenForm.ofTheTrade(), Map::of)
                .read(file.fileName(), file.bytes(), SourceKind.AUDIO, job);
    }
}
