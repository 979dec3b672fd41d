package org.notewright.desktop.canvas;

import org.notewright.desktop.control.Activity;

/// A file that is being read.
///
/// @param name     what its card will be called
/// @param activity tells how far it is
record Arriving(String name, Activity activity) {

    /// Names of files name people.
    @Override public String toString() {
        return "Arriving";
    }
}
