package org.notewright.sources.look;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// A drawn page. Not a record, because arrays compare by identity and a record would claim otherwise.
public final class PagePicture {

    private final int pages;
    private final byte[] png;

    /// @param pages how many the file has
    /// @param png   the page in gray, upright; owned by this object from now on
    public PagePicture(int pages, byte[] png) {
        this.pages = pages;
        this.png = png;
    }

    /// How many pages the file has.
    public int pages() {
        return pages;
    }

    /// A PNG; the bytes themselves, not a copy.
    public byte[] png() {
        return png;
    }

    /// For both sides: the number of pages, then the picture.
    public byte[] toBytes() {
        return ByteBuffer.allocate(Integer.BYTES + png.length).putInt(pages).put(png).array();
    }

    /// Empty where the frame holds no picture.
    static Optional<PagePicture> of(byte[] frame) {
        return frame.length <= Integer.BYTES ? Optional.empty() : Optional.of(new PagePicture(
                ByteBuffer.wrap(frame).getInt(), Arrays.copyOfRange(frame, Integer.BYTES, frame.length)));
    }

    @Override public String toString() {
        return "PagePicture[1 of " + pages + "]";
    }
}
