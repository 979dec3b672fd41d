package org.notewright.clinical;

import java.time.Instant;

/// What a person read better than the machine did. It stands beside the reading and never changes it.
///
/// @param span   the words it stands for, in the text as it was read; empty where words were missing
/// @param text   what is really written there; empty where nothing is
/// @param madeAt when it was made; a later one takes the place of earlier ones it touches
/// @param reader name of the model that read the words before a person took them over; empty where a person read them alone
public record Correction(Span span, String text, Instant madeAt, String reader) {

    /// What a person read without a model.
    public Correction(Span span, String text, Instant madeAt) {
        this(span, text, madeAt, "");
    }

    /// The same, marked as read by a model and taken over by a person.
    public Correction readBy(String model) {
        return new Correction(span, text, madeAt, model);
    }

    /// Whether both are about the same letters, so that only the later one can count. Words that were missing touch what
    /// stands right beside them.
    static boolean touch(Span one, Span other) {
        return one.length() > 0 && other.length() > 0 ? one.overlaps(other)
                : one.start() <= other.end() && other.start() <= one.end();
    }

    @Override public String toString() {
        return "Correction[" + span + "]";
    }
}
