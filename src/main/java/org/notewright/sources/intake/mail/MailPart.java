package org.notewright.sources.intake.mail;

/// Something that came with a message. Not a record, because arrays compare by identity.
public final class MailPart {

    private final String name;
    private final byte[] bytes;
    private final boolean message;

    /// @param name    as the sender called it, never empty; may hold anything, so it is no path
    /// @param bytes   decoded; empty where they could not be
    /// @param message whether it is a whole mail that was sent on
    MailPart(String name, byte[] bytes, boolean message) {
        this.name = name;
        this.bytes = bytes;
        this.message = message;
    }

    public String name() {
        return name;
    }

    /// Owned by this object: never change them.
    public byte[] bytes() {
        return bytes;
    }

    public boolean isMessage() {
        return message;
    }

    @Override public String toString() {
        return "MailPart[" + bytes.length + " bytes]";
    }
}
