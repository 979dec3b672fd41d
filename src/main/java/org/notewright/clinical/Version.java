package org.notewright.clinical;

import java.time.Instant;

/// One fixed state of a document's text. Never changed, only followed by the next.
///
/// @param document  whose version it is
/// @param number    1 for the first
/// @param text      Markdown: one `## Heading` a section, in the skill's order
/// @param origin    who wrote it
/// @param madeAt    when it was stored
public record Version(DocumentId document, int number, String text, Origin origin, Instant madeAt) {

    /// Who wrote a version.
    public enum Origin {
        /// A model client's answer, the offline one included.
        MODEL,
        /// The therapist's own hand.
        PERSON
    }

    @Override public String toString() {
        return "Version[" + document + " " + number + "]";
    }
}
