package org.notewright.sources.look;

import java.nio.ByteBuffer;

/// Which page to draw and how; the first frame of a request, the file's bytes follow as the second.
///
/// @param form   of the file
/// @param page   1 for the first
/// @param turned degrees clockwise by which the page is turned after its file's own word: 0, 90, 180 or 270
/// @param width  most pixels across, after turning
/// @param height most pixels down
public record PageWish(Form form, int page, int turned, int width, int height) {

    /// What the bytes are.
    public enum Form { PICTURE, PDF }

    private static final int FIELDS = 5;

    public PageWish {
        if (page < 1 || turned < 0 || turned > 270 || turned % 90 != 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("a page from 1, turned by a quarter or none, with room to draw it");
        }
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(FIELDS * Integer.BYTES).putInt(form == Form.PDF ? 1 : 0).putInt(page).putInt(turned).putInt(width)
                .putInt(height).array();
    }

    /// @throws IllegalArgumentException where the frame is no such request
    public static PageWish of(byte[] frame) {
        if (frame.length != FIELDS * Integer.BYTES) {
            throw new IllegalArgumentException("no request for a page");
        }
        var buffer = ByteBuffer.wrap(frame);
        return new PageWish(buffer.getInt() == 1 ? Form.PDF : Form.PICTURE, buffer.getInt(), buffer.getInt(),
                buffer.getInt(), buffer.getInt());
    }
}
