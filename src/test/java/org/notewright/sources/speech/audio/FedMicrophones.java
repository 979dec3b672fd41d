package org.notewright.sources.speech.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// One microphone that hears what a test says, as fast as it is taken, through the line the real ones use.
public final class FedMicrophones implements Microphones {

    public static final Microphone NAME = new Microphone("Fed microphone");

    private final int rate;
    private final Deque<byte[]> said = new ArrayDeque<>();
    private boolean plugged = true;
    private int opened;
    private boolean waiting;

    public FedMicrophones() {
        this(16_000);
    }

    public FedMicrophones(int rate) {
        this.rate = rate;
    }

    /// A WAV file with a plain head of 44 bytes, mono, 16 bit, at this microphone's rate.
    public void say(byte[] wav) {
        if (ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(24) != rate) {
            throw new IllegalArgumentException("this microphone gives " + rate + " samples a second");
        }
        sound(Arrays.copyOfRange(wav, 44, wav.length));
    }

    /// Sound as it is, in stretches of at most 50 ms.
    public synchronized void sound(byte[] samples) {
        int length = rate / 20 * 2;
        for (int at = 0; at < samples.length; at += length) {
            said.add(Arrays.copyOfRange(samples, at, Math.min(samples.length, at + length)));
        }
        notifyAll();
    }

    /// Silence of so many milliseconds: an utterance ends in it.
    public void silence(int millis) {
        sound(new byte[rate / 1000 * millis * 2]);
    }

    /// Returns when everything that was said has been taken and the line waits for more.
    public synchronized void drained() throws InterruptedException {
        while (!(said.isEmpty() && waiting)) {
            wait();
        }
    }

    /// Pulls the plug; what was said and not taken is gone.
    public synchronized void pull() {
        plugged = false;
        said.clear();
        notifyAll();
    }

    public synchronized void plug() {
        plugged = true;
        notifyAll();
    }

    /// How often a line was opened.
    public synchronized int opened() {
        return opened;
    }

    @Override public synchronized List<Microphone> list() {
        return plugged ? List.of(NAME) : List.of();
    }

    @Override public synchronized SoundLine open(Microphone microphone) {
        if (!plugged) {
            throw ProblemException.of(ProblemCode.SPEECH_NO_MICROPHONE);
        }
        opened++;
        return new Line();
    }

    private final class Line implements SoundLine {

        private boolean closed;

        @Override public int rate() {
            return rate;
        }

        @Override public byte[] next() throws MicrophoneGone {
            synchronized (FedMicrophones.this) {
                while (plugged && !closed && said.isEmpty()) {
                    waiting = true;
                    FedMicrophones.this.notifyAll();
                    await();
                }
                waiting = false;
                if (!plugged) {
                    throw new MicrophoneGone();
                }
                return said.isEmpty() ? new byte[0] : said.removeFirst();
            }
        }

        private void await() {
            try {
                FedMicrophones.this.wait();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                closed = true;
            }
        }

        @Override public void close() {
            synchronized (FedMicrophones.this) {
                closed = true;
                FedMicrophones.this.notifyAll();
            }
        }
    }
}
