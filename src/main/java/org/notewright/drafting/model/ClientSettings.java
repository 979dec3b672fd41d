package org.notewright.drafting.model;

import java.time.Duration;

/// How to reach one model server.
///
/// @param baseUrl  such as `https://api.anthropic.com` or `http://localhost:11434/v1`; empty for clients without one
/// @param model    the model's name at the provider, possibly empty
/// @param key      the secret key; empty where none is needed
/// @param deadline longest time for a whole answer
/// @param stall    longest time without a single byte
/// @param window   tokens the model holds as the therapist entered them, 0 where nobody said
public record ClientSettings(String baseUrl, String model, ApiKey key, Duration deadline, Duration stall,
                             long window) {

    /// Settings that say nothing about the context window.
    public ClientSettings(String baseUrl, String model, ApiKey key, Duration deadline, Duration stall) {
        this(baseUrl, model, key, deadline, stall, 0);
    }

    public static final ClientSettings NONE =
            new ClientSettings("", "", ApiKey.none(), Duration.ofMinutes(5), Duration.ofSeconds(60));

    @Override public String toString() {
        return "ClientSettings[" + model + "]";
    }
}
