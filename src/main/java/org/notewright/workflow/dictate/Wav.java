package org.notewright.workflow.dictate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Recorded sound as a WAV file (RIFF, PCM): what any player opens.
final class Wav {

    static final int HEAD = 44;
    private static final int SAMPLE = 2;

    private Wav() {
    }

    /// @param sound mono, 16 bit, little-endian
    /// @param rate  samples a second
    static byte[] of(byte[] sound, int rate) {
        return ByteBuffer.allocate(HEAD + sound.length).order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF")).putInt(HEAD - 8 + sound.length).put(ascii("WAVE"))
                .put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1)
                .putInt(rate).putInt(rate * SAMPLE).putShort((short) SAMPLE).putShort((short) (8 * SAMPLE))
                .put(ascii("data")).putInt(sound.length).put(sound).array();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
