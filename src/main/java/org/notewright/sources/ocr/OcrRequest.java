package org.notewright.sources.ocr;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The first frame of a request to a worker; the file's bytes follow as the second.
///
/// @param form  of the file
/// @param pages to read, in this order; empty asks for the number of pages alone
public record OcrRequest(PageFile.Form form, List<Integer> pages) {

    public OcrRequest {
        pages = List.copyOf(pages);
    }

    byte[] toBytes() {
        var buffer = ByteBuffer.allocate(1 + Integer.BYTES * pages.size());
        buffer.put((byte) (form == PageFile.Form.PDF ? 1 : 0));
        pages.forEach(buffer::putInt);
        return buffer.array();
    }

    public static OcrRequest of(byte[] frame) {
        var buffer = ByteBuffer.wrap(frame);
        var form = buffer.get() == 1 ? PageFile.Form.PDF : PageFile.Form.PICTURE;
        var pages = new ArrayList<Integer>();
        while (buffer.remaining() >= Integer.BYTES) {
            pages.add(buffer.getInt());
        }
        return new OcrRequest(form, pages);
    }
}
