package org.notewright.drafting.model;

import java.time.Duration;
import java.util.List;
import org.notewright.drafting.model.ModelRequest.SourceBlock;

/// Requests and settings for the tests of the clients.
public final class Requests {

    public static final String KEY = "sk-very-secret";

    private Requests() {
    }

    public static ModelRequest two() {
        return new ModelRequest("RULES", List.of(new SourceBlock("note 2026-01-22", "FIRST 4/10 \"°\""),
                new SourceBlock("letter", "SECOND")), "CLINIC", "INSTRUCTION", "soap-note", List.of("Plan"), 500);
    }

    public static ClientSettings settings(String url) {
        return new ClientSettings(url, "model-1", ApiKey.takeOver(KEY.toCharArray()), Duration.ofSeconds(20),
                Duration.ofSeconds(20));
    }
}
