package org.notewright.clinical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came in: a dropped or pasted note, a letter, a scan. Never changed, only corrected beside.
/// Its original bytes are kept apart and fetched when needed.
///
/// @param id        random identity
/// @param patient   whose folder it lies in
/// @param visitDate date of service it belongs to, null where it belongs to none (a referral)
/// @param fileName  the name it came with, no folders
/// @param byteCount size of the original in bytes
/// @param sha256    of the original bytes, 64 lower-case hex digits
/// @param reading   its words as they were read and how they were got; places of words are left out of what a store lists
/// @param corrections what a person read better, in the order it was made
/// @param facts     what a person said of its facts, in the order it was said
/// @param addedAt   when it was stored
public record Source(SourceId id, PatientId patient, @Nullable LocalDate visitDate, String fileName, long byteCount,
                     String sha256, Reading reading, List<Correction> corrections, List<FactCorrection> facts, Instant addedAt) {

    public Source {
        corrections = List.copyOf(corrections);
        facts = List.copyOf(facts);
    }

    /// A source whose facts nobody has corrected.
    public Source(SourceId id, PatientId patient, @Nullable LocalDate visitDate, String fileName, long byteCount,
            String sha256, Reading reading, List<Correction> corrections, Instant addedAt) {
        this(id, patient, visitDate, fileName, byteCount, sha256, reading, corrections, List.of(), addedAt);
    }

    /// A source as it comes in: nothing corrected yet.
    public Source(SourceId id, PatientId patient, @Nullable LocalDate visitDate, String fileName, long byteCount,
            String sha256, Reading reading, Instant addedAt) {
        this(id, patient, visitDate, fileName, byteCount, sha256, reading, List.of(), addedAt);
    }

    /// The words that are shown and searched. Drafts, facts and checks go by [#heldText()].
    public String effectiveText() {
        return corrections.isEmpty() ? reading.text() : corrected().text();
    }

    /// The reading with its corrections, and the way between both.
    public CorrectedText corrected() {
        return CorrectedText.of(reading.text(), corrections);
    }

    /// The words that drafting, facts, outcomes and checks go by: [#effectiveText()] with the corrected facts in it.
    public String heldText() {
        return facts.isEmpty() ? effectiveText() : held().text().text();
    }

    /// Those words, and the way back to the source's own.
    public HeldText held() {
        return HeldText.of(this);
    }

    @Override public String toString() {
        return "Source[" + id + "]";
    }
}
