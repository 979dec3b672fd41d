package org.notewright.sources.speech.audio;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The loudspeaker that the system has chosen.
public final class SystemSpeaker implements Speaker {

    private static final int BLOCK = 4_096;

    @Override public void play(byte[] sound, int rate) throws InterruptedException {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(new AudioFormat(rate, 16, 1, true, false))) {
            line.open();
            line.start();
            for (int at = 0; at < sound.length; at += BLOCK) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                line.write(sound, at, Math.min(BLOCK, sound.length - at) & ~1);
            }
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.SPEECH_NO_LOUDSPEAKER), e);
        }
    }
}
