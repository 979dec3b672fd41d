package org.notewright.sources.speech.audio;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The microphones that Java Sound finds. The JDK looks for new devices once a minute.
public final class SystemMicrophones implements Microphones {

    private static final boolean SIGNED = true;
    private static final boolean LITTLE_ENDIAN = false;

    /// What a model wants first, then what other devices can give; the engine's resampler does the rest.
    private static final List<AudioFormat> FORMATS = List.of(format(16_000, 1), format(16_000, 2), format(48_000, 1),
            format(48_000, 2), format(44_100, 1), format(44_100, 2));

    private static AudioFormat format(float rate, int channels) {
        return new AudioFormat(rate, 16, channels, SIGNED, LITTLE_ENDIAN);
    }

    @Override public List<Microphone> list() {
        var names = new LinkedHashSet<String>();
        for (var info : AudioSystem.getMixerInfo()) {
            if (format(AudioSystem.getMixer(info)) != null) {
                names.add(info.getName());
            }
        }
        return names.stream().map(Microphone::new).toList();
    }

    @Override public SoundLine open(Microphone microphone) {
        var mixer = Arrays.stream(AudioSystem.getMixerInfo()).filter(info -> info.getName().equals(microphone.name()))
                .map(AudioSystem::getMixer).filter(each -> format(each) != null).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.SPEECH_NO_MICROPHONE));
        var format = format(mixer);
        if (format == null) {
            throw ProblemException.of(ProblemCode.SPEECH_NO_MICROPHONE);
        }
        try {
            var line = (TargetDataLine) mixer.getLine(new DataLine.Info(TargetDataLine.class, format));
            line.open(format);
            line.start();
            return new SystemLine(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new ProblemException(Problem.of(ProblemCode.SPEECH_MICROPHONE_BUSY, microphone.name()), e);
        }
    }

    private static @Nullable AudioFormat format(Mixer mixer) {
        for (var format : FORMATS) {
            if (mixer.isLineSupported(new DataLine.Info(TargetDataLine.class, format))) {
                return format;
            }
        }
        return null;
    }
}
