package org.notewright.drafting.model.http;

import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// Reads server-sent events (WHATWG HTML, "Server-sent events", 9.2.6) as they arrive. Lines end with LF, CR or CRLF;
/// comments and unknown fields are passed over.
///
/// One difference to the standard: an event whose last line is complete counts although the blank line after it is
/// missing at the end of the stream, because some local servers leave it out. A line cut in its middle never counts.
final class SseReader {

    private static final long BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedSource source;
    private final long maxEventBytes;
    private final Buffer line = new Buffer();
    private boolean afterCarriageReturn;
    private boolean first = true;

    SseReader(BufferedSource source, long maxEventBytes) {
        this.source = source;
        this.maxEventBytes = maxEventBytes;
    }

    /// @return the next event with data, or null at the end
    /// @throws AnswerTooLong when one event is larger than the limit
    @Nullable SseEvent next() throws IOException {
        var name = "";
        var data = new StringBuilder();
        boolean hasData = false;
        long bytes = 0;
        while (true) {
            var text = nextLine(maxEventBytes - bytes);
            if (text == null) {
                return hasData ? new SseEvent(name, data.toString()) : null;
            }
            bytes += text.length();
            if (text.isEmpty()) {
                if (hasData) {
                    return new SseEvent(name, data.toString());
                }
                name = "";
                bytes = 0;
            } else if (text.startsWith("data")) {
                var value = value(text, "data");
                if (value != null) {
                    data.append(hasData ? "\n" : "").append(value);
                    hasData = true;
                }
            } else if (text.startsWith("event")) {
                var value = value(text, "event");
                name = value == null ? name : value;
            }
        }
    }

    private static @Nullable String value(String line, String field) {
        if (line.length() == field.length()) {
            return "";
        }
        if (line.charAt(field.length()) != ':') {
            return null;
        }
        int from = field.length() + 1;
        return line.substring(from < line.length() && line.charAt(from) == ' ' ? from + 1 : from);
    }

    /// @return a complete line without its end, or null where the stream ends (what was cut in a line is dropped)
    private @Nullable String nextLine(long limit) throws IOException {
        while (!source.exhausted()) {
            byte next = source.readByte();
            if (next == '\n' && afterCarriageReturn) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = next == '\r';
            if (next == '\n' || next == '\r') {
                var text = line.readUtf8();
                boolean marked = first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
                first = false;
                return marked ? text.substring(1) : text;
            }
            line.writeByte(next);
            if (line.size() > limit) {
                throw new AnswerTooLong();
            }
        }
        return null;
    }
}
