package org.notewright.vault.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Box;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Span;

/// The words of one page as bytes: a version, then 18 bytes a word. Edges and certainty are kept to 1/65,535, a tenth of a
/// dot on a letter page at 600 dpi.
final class PackedWords {

    private static final byte VERSION = 1;
    private static final int WORD = 18;
    private static final int FULL = 0xFFFF;

    private PackedWords() {
    }

    static byte[] pack(List<PlacedWord> words) {
        var packed = ByteBuffer.allocate(1 + WORD * words.size()).put(VERSION);
        for (var word : words) {
            var box = word.box();
            packed.putInt(word.span().start()).putInt(word.span().length())
                    .putShort(fraction(box.left())).putShort(fraction(box.top()))
                    .putShort(fraction(box.left() + box.width())).putShort(fraction(box.top() + box.height()))
                    .putShort(fraction(word.confidence()));
        }
        return packed.array();
    }

    /// @throws IllegalStateException if the bytes were not made by [#pack]
    static List<PlacedWord> unpack(int page, byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != VERSION || (bytes.length - 1) % WORD != 0) {
            throw new IllegalStateException("packed words of a version that is not known");
        }
        var packed = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        var words = new ArrayList<PlacedWord>(packed.remaining() / WORD);
        while (packed.hasRemaining()) {
            int start = packed.getInt();
            var span = new Span(start, start + packed.getInt());
            double left = fraction(packed.getShort());
            double top = fraction(packed.getShort());
            double right = fraction(packed.getShort());
            double bottom = fraction(packed.getShort());
            words.add(new PlacedWord(span, page, new Box(left, top, right - left, bottom - top),
                    fraction(packed.getShort())));
        }
        return words;
    }

    private static short fraction(double value) {
        return (short) Math.round(Math.min(1, value) * FULL);
    }

    private static double fraction(short value) {
        return Short.toUnsignedInt(value) / (double) FULL;
    }
}
