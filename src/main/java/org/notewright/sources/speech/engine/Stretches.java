package org.notewright.sources.speech.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts sound into stretches of one length, whatever lengths it comes in: the same words then, however it came.
final class Stretches {

    private final byte[] current;
    private int filled;

    /// @param length in bytes
    Stretches(int length) {
        this.current = new byte[length];
    }

    /// Those that are full now.
    List<byte[]> add(byte[] sound) {
        var full = new ArrayList<byte[]>();
        for (int at = 0; at < sound.length; ) {
            int taken = Math.min(current.length - filled, sound.length - at);
            System.arraycopy(sound, at, current, filled, taken);
            filled += taken;
            at += taken;
            if (filled == current.length) {
                full.add(current.clone());
                filled = 0;
            }
        }
        return full;
    }

    /// What is left.
    byte[] rest() {
        var rest = Arrays.copyOf(current, filled);
        filled = 0;
        return rest;
    }
}
