package org.notewright.clinical;

/// The letterhead. Kept inside the vault; the name alone is also kept outside, for the unlock screen.
///
/// @param name    as printed on top, possibly empty
/// @param address lines separated by line feeds, possibly empty
/// @param phone   possibly empty
/// @param npi     National Provider Identifier, ten digits or empty
public record Practice(String name, String address, String phone, String npi) {

    public static final Practice EMPTY = new Practice("", "", "", "");

    @Override public String toString() {
        return "Practice";
    }
}
