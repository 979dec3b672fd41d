package org.notewright.sources.intake;

import org.notewright.clinical.SourceKind;

/// Messages between machines with each segment on a line of its own.
final class Segments {

    /// X12.5: the sign after the interchange header's 105 characters ends every segment.
    private static final int TERMINATOR = 105;

    private Segments() {
    }

    static String onLines(String text, SourceKind kind) {
        return kind == SourceKind.HL7V2 ? hl7(text) : x12(text);
    }

    /// HL7 v2.5.1, 2.4 ends a segment with a carriage return; 0x0B and 0x1C frame a message on the wire (MLLP).
    private static String hl7(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\u000B", "").replace("\u001C", "");
    }

    private static String x12(String text) {
        var start = text.indexOf("ISA");
        if (start < 0 || text.length() <= start + TERMINATOR) {
            return text;
        }
        var end = text.charAt(start + TERMINATOR);
        if (end == '\n' || end == '\r') {
            return text.replace("\r\n", "\n").replace('\r', '\n');
        }
        var lines = new StringBuilder(text.length() + text.length() / 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == end) {
                lines.append(c).append('\n');
            } else if (c != '\n' && c != '\r') {
                lines.append(c);
            }
        }
        return lines.toString();
    }
}
