package org.notewright.sources.speech.engine;

import java.io.IOException;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.speech.Heard;
import org.notewright.sources.speech.SpeechAnswer;
import org.notewright.sources.speech.SpeechEngine;
import org.notewright.sources.speech.SpeechFault;
import org.notewright.sources.speech.SpeechRequest;
import org.notewright.worker.WorkerRefusal;
import org.notewright.worker.WorkerService;
import org.notewright.worker.WorkerTalk;

/// Serves one [SpeechRequest] an exchange. The model stays loaded for the next one.
public final class SpeechService implements WorkerService {

    /// A second: the grain of cancelling. The library works through whatever it is given in fifths of a second of its own, so smaller
    /// stretches only cost more calls.
    private static final int STRETCH = SpeechEngine.RATE * 2;
    /// Progress is told once for so many milliseconds of sound,
    private static final long TOLD_MILLIS = 10_000;
    /// and after so much time at the latest: a second of murmuring can take the library many seconds, and whoever waits has to
    /// know that it is not dead.
    private static final long TOLD_NANOS = 2_000_000_000L;
    private static final long LONGEST_MILLIS = 4 * 3_600_000L;

    private @Nullable LoadedModel model;
    private boolean loaded;

    @Override public void serve(WorkerTalk talk) throws WorkerRefusal, IOException, InterruptedException {
        var request = talk.next();
        if (request == null) {
            return;
        }
        try {
            loaded = true;
            switch (SpeechRequest.of(request)) {
                case SpeechRequest.Listen(var folder, var rate) -> listen(talk, folder, rate);
                case SpeechRequest.File(var folder) -> file(talk, folder);
                case SpeechRequest.Decode(var from, var to) -> decode(talk, from, to);
            }
        } catch (LinkageError _) {
            // No native part for this system, or the system lacks what it needs.
            throw refusal(SpeechFault.NOT_ON_THIS_COMPUTER);
        }
    }

    private void listen(WorkerTalk talk, String folder, int rate) throws WorkerRefusal, IOException, InterruptedException {
        try (var resampler = Resampler.of(rate, 1); var ear = model(talk, folder).ear()) {
            talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Loading(true)));
            for (var sound = talk.next(); sound != null; sound = talk.next()) {
                answer(talk, ear.accept(resampler.of16(sound)));
            }
            var tail = ear.accept(resampler.rest());
            answer(talk, joined(tail, ear.finish()));
        }
    }

    private static Heard joined(Heard first, Heard last) {
        var words = new java.util.ArrayList<>(first.words());
        words.addAll(last.words());
        return new Heard(true, words, "");
    }

    private static void answer(WorkerTalk talk, Heard heard) throws IOException {
        talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Words(heard)));
    }

    private void file(WorkerTalk talk, String folder) throws WorkerRefusal, IOException, InterruptedException {
        var file = talk.next();
        if (file == null) {
            return;
        }
        try (var sound = opened(file); var ear = model(talk, folder).wholeFileEar()) {
            long told = 0;
            long toldAt = System.nanoTime();
            var stretches = new Stretches(STRETCH);
            for (var samples = sound.next(); samples != null && !talk.isCancelled(); samples = sound.next()) {
                for (var stretch : stretches.add(samples)) {
                    tell(talk, ear.accept(stretch));
                    if (System.nanoTime() - toldAt > TOLD_NANOS) {
                        toldAt = System.nanoTime();
                        talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Progress(told, sound.totalMillis())));
                    }
                }
                if (sound.doneMillis() - told > TOLD_MILLIS) {
                    told = sound.doneMillis();
                    toldAt = System.nanoTime();
                    talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Progress(told, sound.totalMillis())));
                }
                requireLength(told);
            }
            tell(talk, ear.accept(stretches.rest()));
            tell(talk, ear.finish());
            talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Done(sound.doneMillis(), sound.isDamaged())));
        }
    }

    private static void tell(WorkerTalk talk, Heard heard) throws IOException {
        if (!heard.words().isEmpty()) {
            answer(talk, heard);
        }
    }

    private void decode(WorkerTalk talk, long fromMillis, long toMillis) throws WorkerRefusal, IOException, InterruptedException {
        var file = talk.next();
        if (file == null) {
            return;
        }
        try (var sound = opened(file)) {
            long from = bytes(fromMillis);
            long to = bytes(toMillis);
            long at = 0;
            for (var samples = sound.next(); samples != null && at < to && !talk.isCancelled(); samples = sound.next()) {
                int first = Math.toIntExact(Math.clamp(from - at, 0, samples.length));
                int last = Math.toIntExact(Math.clamp(to - at, 0, samples.length));
                if (last > first) {
                    talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Sound(java.util.Arrays.copyOfRange(samples, first, last))));
                }
                at += samples.length;
                requireLength(sound.doneMillis());
            }
            talk.send(SpeechAnswer.toBytes(new SpeechAnswer.Done(sound.doneMillis(), sound.isDamaged())));
        }
    }

    private static long bytes(long millis) {
        return Math.clamp(millis, 0, LONGEST_MILLIS) * SpeechEngine.RATE / 1000 * 2;
    }

    private SoundFile opened(byte[] file) throws WorkerRefusal {
        var sound = SoundFile.open(file);
        if (sound == null) {
            throw refusal(SpeechFault.NO_SOUND);
        }
        return sound;
    }

    private static void requireLength(long millis) throws WorkerRefusal {
        if (millis > LONGEST_MILLIS) {
            throw refusal(SpeechFault.TOO_LONG);
        }
    }

    private LoadedModel model(WorkerTalk talk, String folder) throws WorkerRefusal, IOException, InterruptedException {
        var present = model;
        if (present != null && present.isOf(folder)) {
            return present;
        }
        if (present != null) {
            present.close();
            model = null;
        }
        var fresh = LoadedModel.load(folder, talk);
        if (fresh == null) {
            throw refusal(SpeechFault.MODEL_UNLOADABLE);
        }
        model = fresh;
        return fresh;
    }

    static WorkerRefusal refusal(SpeechFault fault) {
        return new WorkerRefusal(fault.name());
    }

    @Override public long residentBytes() {
        return loaded ? Pointer.physicalBytes() : 0;
    }
}
