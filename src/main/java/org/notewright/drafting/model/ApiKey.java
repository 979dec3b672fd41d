package org.notewright.drafting.model;

import java.util.Arrays;

/// A provider's secret key as characters that can be wiped. Never printed.
///
/// It becomes a `String` only inside the request header while a request is built (see `SECURITY.md`).
public final class ApiKey implements AutoCloseable {

    private final char[] characters;

    private ApiKey(char[] characters) {
        this.characters = characters;
    }

    /// Takes ownership: the caller must not use or keep the array afterwards.
    public static ApiKey takeOver(char[] characters) {
        return new ApiKey(characters);
    }

    public static ApiKey none() {
        return new ApiKey(new char[0]);
    }

    public boolean isEmpty() {
        return characters.length == 0;
    }

    /// The header value, made anew at each call and never stored.
    public String headerValue(String prefix) {
        return prefix + new String(characters);
    }

    @Override public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override public String toString() {
        return "ApiKey";
    }
}
