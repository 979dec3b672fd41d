package org.notewright.sources.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.notewright.clinical.SourceKind;

/// Tells apart the kinds of files that are written as text.
final class TextSignatures {

    /// HL7 v2.5.1, 2.10: a segment `MSH`, the field separator, four or five encoding characters. `FHS` and `BHS` begin a batch.
    private static final Pattern HL7V2 = Pattern.compile("\\A(?:MSH|FHS|BHS)([^\\w\\s])[^\\w\\s]{3,5}\\1");

    /// X12.5: the interchange header is 105 characters of fixed width; element separators stand at 3 and 103.
    private static final int ISA_LENGTH = 106;

    private static final Pattern HTML = Pattern.compile(
            "\\A(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|table|div|p)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MAIL_FIELD = Pattern.compile("\\A[!-9;-~]+:.*\\z");

    private static final Pattern CCDA = Pattern.compile("<(?:\\w+:)?ClinicalDocument[\\s>]");

    private TextSignatures() {
    }

    /// @param head the first characters of a text, without byte order mark
    static SourceKind kindOf(String head) {
        var text = head.stripLeading();
        if (text.startsWith("{\\rtf")) {
            return SourceKind.RTF;
        }
        if (HL7V2.matcher(text).find()) {
            return SourceKind.HL7V2;
        }
        if (isX12(text)) {
            return SourceKind.X12;
        }
        if (text.startsWith("<")) {
            return markupKind(text);
        }
        return isMail(text) ? SourceKind.EMAIL : SourceKind.TEXT;
    }

    /// @param start ASCII in lower case; a byte order mark of UTF-8 and white space before it do not count
    static boolean startsAs(byte[] bytes, String start) {
        var length = Math.min(bytes.length, start.length() + 64);
        var from = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
        var head = new String(bytes, from, Math.max(0, length - from), StandardCharsets.ISO_8859_1);
        return head.stripLeading().toLowerCase(Locale.ROOT).startsWith(start);
    }

    private static boolean isX12(String text) {
        return text.length() >= ISA_LENGTH && text.startsWith("ISA") && !Character.isLetterOrDigit(text.charAt(3))
                && text.charAt(3) == text.charAt(6) && text.charAt(3) == text.charAt(103);
    }

    private static SourceKind markupKind(String text) {
        if (CCDA.matcher(text).find()) {
            return SourceKind.CCDA;
        }
        if (text.startsWith("<?xml")) {
            return text.toLowerCase(Locale.ROOT).contains("<html") ? SourceKind.HTML : SourceKind.OTHER;
        }
        return HTML.matcher(text).find() ? SourceKind.HTML : SourceKind.TEXT;
    }

    /// RFC 5322 fields up to the first empty line, with a sender and a field that only mail programs write: a typed note may
    /// well begin with "Date:" and "From:".
    private static boolean isMail(String text) {
        var sender = false;
        var machine = false;
        // Mail kept by Thunderbird and others begins with the line of the mailbox it lay in.
        var lines = text.lines().skip(text.startsWith("From ") ? 1 : 0).toList();
        for (var line : lines) {
            if (line.isEmpty()) {
                break;
            }
            if (line.startsWith(" ") || line.startsWith("\t")) {
                continue;
            }
            if (!MAIL_FIELD.matcher(line).matches()) {
                return false;
            }
            var name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            sender |= name.equals("from");
            machine |= switch (name) {
                case "mime-version", "message-id", "received", "return-path" -> true;
                default -> false;
            };
        }
        return sender && machine;
    }
}
