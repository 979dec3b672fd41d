package org.notewright.workflow.dictate;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.sources.intake.AttachmentReader;
import org.notewright.sources.intake.SourceReader;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechException;
import org.notewright.sources.speech.SpeechFault;
import org.notewright.sources.speech.SpeechModel;
import org.notewright.sources.speech.Transcript;

/// The words of a dropped sound file. Without an engine or a model it is kept as it is, with a sentence that says so.
public final class SpeechReader implements SourceReader {

    private final @Nullable SpeechEngine engine;
    private final Supplier<@Nullable SpeechModel> model;
    private final WrittenForm form;
    private final Supplier<Map<String, String>> words;

    /// @param model the chosen one, looked at; null where there is none
    /// @param words misheard and meant
    public SpeechReader(@Nullable SpeechEngine engine, Supplier<@Nullable SpeechModel> model, WrittenForm form,
            Supplier<Map<String, String>> words) {
        this.engine = engine;
        this.model = model;
        this.form = form;
        this.words = words;
    }

    @Override public boolean reads(SourceKind kind) {
        return kind == SourceKind.AUDIO;
    }

    /// Problems: `SPEECH_SOUND_UNREADABLE`, `SPEECH_SOUND_TOO_LONG`, `SPEECH_ENGINE_FAILED` and the model's.
    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        var chosen = engine == null ? null : model.get();
        if (engine == null || chosen == null) {
            return new AttachmentReader().read(fileName, bytes, kind, context);
        }
        var transcript = transcript(engine, chosen, fileName, bytes, context);
        return SourceMaker.reading(form.of(transcript.words(), words.get()), transcript.damaged());
    }

    /// A worker that dies is given one more try.
    static Transcript transcript(SpeechEngine engine, SpeechModel model, String fileName, byte[] bytes, JobContext context) {
        try {
            return engine.transcribe(model, bytes, context);
        } catch (SpeechException first) {
            if (first.fault() != SpeechFault.CRASHED) {
                throw problem(first, model, fileName);
            }
        }
        try {
            return engine.transcribe(model, bytes, context);
        } catch (SpeechException again) {
            throw problem(again, model, fileName);
        }
    }

    private static RuntimeException problem(SpeechException failure, SpeechModel model, String fileName) {
        return failure.problem(failure.fault() == SpeechFault.MODEL_UNLOADABLE ? model.name() : fileName);
    }
}
