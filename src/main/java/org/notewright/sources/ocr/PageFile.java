package org.notewright.sources.ocr;

import java.util.List;

/// A file whose pages shall be read. Not a record, because arrays compare by identity and a record would claim otherwise.
public final class PageFile {

    /// What the bytes are.
    public enum Form { PICTURE, PDF }

    private final Form form;
    private final byte[] bytes;

    /// @param bytes the whole file; not changed, not copied
    public PageFile(Form form, byte[] bytes) {
        this.form = form;
        this.bytes = bytes;
    }

    Form form() {
        return form;
    }

    byte[] bytes() {
        return bytes;
    }

    /// The two frames of a request: what to do, then the file.
    List<byte[]> request(List<Integer> pages) {
        return List.of(new OcrRequest(form, pages).toBytes(), bytes);
    }
}
