package org.notewright.clinical;

/// Who signs.
///
/// @param name        as printed, 1 character or more
/// @param credentials such as `PT, DPT`, 1 character or more
/// @param licence     licence number, possibly empty
public record Signer(String name, String credentials, String licence) {

    public Signer {
        name = name.strip();
        credentials = credentials.strip();
        licence = licence.strip();
        if (name.isEmpty() || credentials.isEmpty()) {
            throw new IllegalArgumentException("a signature needs a name and credentials");
        }
    }

    @Override public String toString() {
        return "Signer";
    }
}
