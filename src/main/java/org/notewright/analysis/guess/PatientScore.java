package org.notewright.analysis.guess;

import java.util.List;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Span;

/// How well a text fits one patient.
///
/// @param points  the sum of its reasons; only their order means something
/// @param reasons strongest first
public record PatientScore(PatientId id, int points, List<Reason> reasons) {

    /// A sign found in the text.
    ///
    /// @param span where it stands
    public record Reason(Kind kind, Span span) {
    }

    /// Kinds of signs with their weight.
    public enum Kind {
        RECORD_NUMBER(5), BIRTH_DATE(4), FULL_NAME(4), FAMILY_NAME(1),
        /// The text gives another birth date: another person of the same name.
        OTHER_BIRTH_DATE(-6);

        private final int points;

        Kind(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    public PatientScore {
        reasons = List.copyOf(reasons);
    }

    boolean has(Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
