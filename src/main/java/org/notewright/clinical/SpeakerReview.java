package org.notewright.clinical;

import java.time.Instant;

/// A speaker of the language has read a translated document as it stood.
///
/// @param document what was read
/// @param language such as `Spanish`
/// @param sha256   of the text read, as UTF-8, 64 lower-case hex digits: any later change was not read
/// @param reader   who read it, as the therapist wrote it
/// @param readAt   when it was ticked
public record SpeakerReview(DocumentId document, String language, String sha256, String reader, Instant readAt) {

    @Override public String toString() {
        return "SpeakerReview[" + document + "]";
    }
}
