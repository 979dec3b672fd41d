package org.notewright.sources.intake;

import java.nio.charset.StandardCharsets;

/// Sound alone in an MP4 container (ISO 14496-12): telephones save dictations so, under brands that also stand for films.
final class Mp4Sound {

    private static final byte[] HANDLER = "hdlr".getBytes(StandardCharsets.US_ASCII);

    /// From the box's name: version, flags and a zero come before the kind of track (8.4.3).
    private static final int KIND = 12;

    private Mp4Sound() {
    }

    static boolean in(byte[] bytes) {
        if (bytes.length < 12 || !word(bytes, 4).equals("ftyp")) {
            return false;
        }
        var sound = false;
        for (var i = 8; i + KIND + 4 <= bytes.length; i++) {
            if (bytes[i] == HANDLER[0] && word(bytes, i).equals("hdlr")) {
                switch (word(bytes, i + KIND)) {
                    case "vide", "pict" -> {
                        return false;
                    }
                    case "soun" -> sound = true;
                    default -> {
                        // Another track, or no box at all.
                    }
                }
            }
        }
        return sound || word(bytes, 8).startsWith("M4A") || word(bytes, 8).startsWith("M4B");
    }

    private static String word(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
