package org.notewright.sources.intake.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.HtmlEncoding;

/// Encoded words and bytes of mail to text.
final class MailWords {

    private MailWords() {
    }

    /// A header's value on one line (RFC 2047); as it stands where its encoding is unknown.
    static String decoded(String value) {
        var line = value.replaceAll("[\\r\\n]+[ \\t]*", " ");
        try {
            return MimeUtility.decodeText(line).replaceAll("\\p{Cntrl}+", " ").strip();
        } catch (UnsupportedEncodingException _) {
            return line.strip();
        }
    }

    /// @param charset as the part names it, or null; where it is unknown or wrong, UTF-8, else Windows-1252
    static String text(byte[] bytes, @Nullable String charset) {
        var named = HtmlEncoding.charset(charset == null ? null : MimeUtility.javaCharset(charset));
        if (named != null) {
            var text = strictly(bytes, named);
            if (text != null) {
                return text;
            }
        }
        var text = strictly(bytes, StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        return new String(bytes, Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /// RFC 3676: lines that end in a blank go on in the next one. A signature's `-- ` stands alone.
    static String unfolded(String text, boolean deleteBlank) {
        var joined = new StringBuilder();
        var flowing = false;
        for (var raw : text.lines().toList()) {
            // 4.4: a line that would begin like a quote or a mailbox line got a blank in front.
            var line = raw.startsWith(" ") ? raw.substring(1) : raw;
            var quoted = line.startsWith(">");
            if (!joined.isEmpty() && !(flowing && !quoted)) {
                joined.append('\n');
            }
            flowing = line.endsWith(" ") && !line.equals("-- ") && !quoted;
            joined.append(flowing && deleteBlank ? line.substring(0, line.length() - 1) : line);
        }
        return joined.toString();
    }
}
