package org.notewright.workflow.dictate;

import java.util.ArrayDeque;
import java.util.Deque;

/// Sound on its way from the microphone to the vault and to the engine. Places are bytes from the start of the recording. It
/// holds what one of them still needs: what is not stored yet, and what a new engine would have to hear again.
final class SoundLog {

    private static final long NANOS = 1_000_000;

    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private long start;
    private long end;
    private long stored;
    private long heard;
    private boolean ended;

    synchronized void add(byte[] sound) {
        if (sound.length > 0 && !ended) {
            pieces.add(sound);
            end += sound.length;
            notifyAll();
        }
    }

    /// Nothing more comes.
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized boolean isEnded() {
        return ended;
    }

    /// Bytes so far.
    synchronized long length() {
        return end;
    }

    /// A stretch of so many bytes, less only at the end of the recording; waits for it. Empty where the recording is over.
    synchronized byte[] stretch(long from, int length) throws InterruptedException {
        while (end - from < length && !ended) {
            wait();
        }
        return copy(from, (int) Math.min(length, end - from));
    }

    /// All there is from a place on, after a while or at the end of the recording. Empty where nothing came.
    synchronized byte[] rest(long from, long millis, int most) throws InterruptedException {
        long until = System.nanoTime() + millis * NANOS;
        for (long left = millis; left > 0 && !ended; left = (until - System.nanoTime()) / NANOS) {
            wait(left);
        }
        return copy(from, (int) Math.min(most, end - from));
    }

    private byte[] copy(long from, int length) {
        var copy = new byte[length];
        long at = start;
        for (var piece : pieces) {
            long first = Math.max(from, at);
            long last = Math.min(from + length, at + piece.length);
            if (last > first) {
                System.arraycopy(piece, (int) (first - at), copy, (int) (first - from), (int) (last - first));
            }
            at += piece.length;
        }
        return copy;
    }

    /// The vault has everything before this place.
    synchronized void stored(long place) {
        stored = place;
        trim();
    }

    /// No engine needs anything before this place again.
    synchronized void heard(long place) {
        heard = Math.max(heard, place);
        trim();
    }

    private void trim() {
        long needed = Math.min(stored, heard);
        while (!pieces.isEmpty() && start + pieces.getFirst().length <= needed) {
            start += pieces.removeFirst().length;
        }
    }

    /// Bytes in memory.
    synchronized long held() {
        return end - start;
    }
}
