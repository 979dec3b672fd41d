package org.notewright.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// What both sides send: one byte of type, the number of the exchange, the length and so many bytes. Big-endian.
final class Frame {

    /// Raised with every change of the frames or of their meaning; both sides come from the same jar, so a difference means
    /// that the program was replaced while it ran.
    static final int PROTOCOL = 1;

    /// Nothing larger is sent: a whole file of 200 MB fits.
    static final int MAX_PAYLOAD = 224 * 1024 * 1024;

    /// Nothing larger is taken from a worker.
    static final int MAX_ANSWER = 64 * 1024 * 1024;

    private static final int HEADER = 9;

    enum Type {
        /// Child to parent, once: the protocol's number.
        HELLO(1),
        /// Parent to child: a new exchange begins.
        OPEN(2),
        DATA(3),
        /// No more data in this exchange from this side.
        END(4),
        /// Parent to child: stop soon.
        CANCEL(5),
        /// Child to parent: the exchange ends with a reason.
        REFUSED(6);

        private final byte code;

        Type(int code) {
            this.code = (byte) code;
        }

        private static Type of(byte code) throws GarbledFrameException {
            for (var type : values()) {
                if (type.code == code) {
                    return type;
                }
            }
            throw new GarbledFrameException();
        }
    }

    private static final byte[] NOTHING = {};

    private final Type type;
    private final int exchange;
    private final byte[] payload;

    Frame(Type type, int exchange, byte[] payload) {
        if (payload.length > MAX_PAYLOAD) {
            throw new IllegalArgumentException("a frame holds at most " + MAX_PAYLOAD + " bytes");
        }
        this.type = type;
        this.exchange = exchange;
        this.payload = payload;
    }

    Frame(Type type, int exchange) {
        this(type, exchange, NOTHING);
    }

    Type type() {
        return type;
    }

    int exchange() {
        return exchange;
    }

    byte[] payload() {
        return payload;
    }

    /// Whole frames only, whichever threads send.
    void write(OutputStream out) throws IOException {
        var header = ByteBuffer.allocate(HEADER).put(type.code).putInt(exchange).putInt(payload.length).array();
        synchronized (out) {
            out.write(header);
            out.write(payload);
            out.flush();
        }
    }

    /// @param most bytes of payload that are taken
    /// @throws EOFException          when the other side is gone
    /// @throws GarbledFrameException when this is no frame
    static Frame read(InputStream in, int most) throws IOException {
        var header = new byte[HEADER];
        new DataInputStream(in).readFully(header);
        var fields = ByteBuffer.wrap(header);
        var type = Type.of(fields.get());
        int exchange = fields.getInt();
        int length = fields.getInt();
        if (length < 0 || length > most) {
            throw new GarbledFrameException();
        }
        // Grows with what really comes, whatever the length claims.
        var payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException();
        }
        return new Frame(type, exchange, payload);
    }
}
