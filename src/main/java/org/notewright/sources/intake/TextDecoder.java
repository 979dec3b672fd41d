package org.notewright.sources.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Bytes to text: by the byte order mark, then strict UTF-8, then UTF-16 by its NUL bytes, then the eight-bit encodings
/// of old Windows and Macintosh programs.
final class TextDecoder {

    /// @param encoding name for people
    /// @param guessed  true where another encoding would have decoded the same bytes to other letters
    record Decoded(String text, String encoding, boolean guessed) {

        @Override public String toString() {
            return "Decoded[" + encoding + ", " + text.length() + " characters]";
        }
    }

    private final String fileName;
    private final int maxCharacters;

    TextDecoder(String fileName, int maxCharacters) {
        this.fileName = fileName;
        this.maxCharacters = maxCharacters;
    }

    Decoded decode(byte[] bytes) {
        var mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return marked(bytes, mark);
        }
        var wide = Utf16Look.of(bytes);
        if (wide != null) {
            return new Decoded(required(bytes, 0, wide, 2), wide.name(), false);
        }
        var utf8 = utf8(bytes);
        if (utf8 != null) {
            return new Decoded(utf8, "UTF-8", false);
        }
        var old = EightBit.of(bytes);
        return new Decoded(required(bytes, 0, old.charset(), 1), old.label(), true);
    }

    /// As a document's own mark says; where its bytes contradict it, as without one.
    String decode(byte[] bytes, Charset named) {
        try {
            refuseOver(bytes.length / 4);
            return strictly(bytes, 0, named);
        } catch (CharacterCodingException _) {
            return decode(bytes).text();
        }
    }

    private Decoded marked(byte[] bytes, ByteOrderMark mark) {
        return new Decoded(required(bytes, mark.length(), mark.charset(), mark.unit()), mark.charset().name(), false);
    }

    private @Nullable String utf8(byte[] bytes) {
        try {
            // Each character has exactly one byte that is not a continuation: too long is seen before anything is copied.
            var atLeast = 0;
            for (var b : bytes) {
                if ((b & 0xC0) != 0x80) {
                    atLeast++;
                }
            }
            refuseOver(atLeast);
            return strictly(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private String required(byte[] bytes, int from, Charset charset, int unit) {
        // UTF-8 after a mark is counted by its result; every other encoding has at least one character a unit.
        refuseOver(charset.equals(StandardCharsets.UTF_8) ? 0 : (bytes.length - from) / unit);
        try {
            return strictly(bytes, from, charset);
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(ProblemCode.TEXT_NOT_DECODABLE, fileName), e);
        }
    }

    private String strictly(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        CharBuffer characters = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        refuseOver(characters.length());
        var text = characters.toString();
        if (text.indexOf('\0') >= 0) {
            throw ProblemException.of(ProblemCode.TEXT_NOT_DECODABLE, fileName);
        }
        return text;
    }

    private void refuseOver(int characters) {
        if (characters > maxCharacters) {
            throw ProblemException.of(ProblemCode.TEXT_TOO_LONG, fileName, Integer.toString(maxCharacters / 1_000_000));
        }
    }
}
