package org.notewright.sources.intake;

/// A file read whole. Not a record, because arrays compare by identity and a record would claim otherwise.
public final class LoadedFile {

    private final String fileName;
    private final byte[] bytes;
    private final String sha256;

    /// @param fileName last part of its path, any Unicode, any length
    /// @param bytes    the whole content, 1 byte or more; owned by this object from now on
    /// @param sha256   of `bytes`, 64 lower-case hex digits
    public LoadedFile(String fileName, byte[] bytes, String sha256) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    public String fileName() {
        return fileName;
    }

    /// The content itself, not a copy (it may be 200 MB): never change it.
    public byte[] bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    /// The size alone: names and words stay out of logs.
    @Override public String toString() {
        return "LoadedFile[" + bytes.length + " bytes]";
    }
}
