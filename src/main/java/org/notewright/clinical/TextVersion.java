package org.notewright.clinical;

import java.time.Instant;

/// One fixed state of a text of the practice: a skill's file, the clinic context. Never changed, only followed.
///
/// @param number 1 for the first
/// @param text   all of it
/// @param madeAt when it was stored
public record TextVersion(int number, String text, Instant madeAt) {

    @Override public String toString() {
        return "TextVersion[" + number + "]";
    }
}
