package org.notewright.drafting.skill;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The five headings of a clinic context. Whatever else stands in it is free text and always sent.
public enum ContextTopic {
    FORMAT("Note format and terms"),
    CODES("Codes billed most"),
    DIAGNOSES("Standards by diagnosis"),
    PAYERS("Payer requirements"),
    MEASURES("Outcome measures"),
    OTHER("");

    private final String heading;

    ContextTopic(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /// Whether only the fitting sub-sections are sent.
    boolean isSliced() {
        return this == DIAGNOSES || this == PAYERS;
    }

    static ContextTopic of(String heading) {
        return Stream.of(values()).filter(topic -> topic.heading.toLowerCase(Locale.ROOT)
                .equals(heading.toLowerCase(Locale.ROOT))).findFirst().orElse(OTHER);
    }

    /// The five, in their order.
    public static List<ContextTopic> headed() {
        return List.of(FORMAT, CODES, DIAGNOSES, PAYERS, MEASURES);
    }
}
