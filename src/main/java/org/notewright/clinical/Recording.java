package org.notewright.clinical;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Spoken sound that is not a source yet: being recorded now, or left by a program that ended in the middle.
/// Its samples are mono, 16 bit, little-endian.
///
/// @param id        random identity
/// @param patient   whose folder it belongs to
/// @param visitDate date of service it belongs to, null where it belongs to none
/// @param rate      samples a second
/// @param startedAt when recording began
/// @param bytes     of sound stored so far
public record Recording(RecordingId id, PatientId patient, @Nullable LocalDate visitDate, int rate, Instant startedAt,
                        long bytes) {

    private static final int SAMPLE = 2;

    public Duration length() {
        return Duration.ofMillis(bytes * 1000 / (SAMPLE * (long) rate));
    }

    @Override public String toString() {
        return "Recording[" + id + "]";
    }
}
