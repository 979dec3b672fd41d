package org.notewright.clinical;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file that came in without a patient, from a watched folder or dropped on Today. It waits in the vault until a person
/// files it.
///
/// @param id         random identity
/// @param fileName   the name it came with, no folders
/// @param place      path of the original in its watched folder, empty where it came another way
/// @param byteCount  size in bytes
/// @param sha256     of the bytes, 64 lower-case hex digits
/// @param reading    its words as they were read; places of words are left out of what a store lists
/// @param patient    whose it may be, null where nothing says so
/// @param visit      date of service the words hint at, null where nothing does
/// @param arrivedAt  when it was taken
public record Arrival(ArrivalId id, String fileName, String place, long byteCount, String sha256, Reading reading,
                      @Nullable PatientHint patient, @Nullable VisitGuess visit, Instant arrivedAt) {

    @Override public String toString() {
        return "Arrival[" + id + "]";
    }
}
