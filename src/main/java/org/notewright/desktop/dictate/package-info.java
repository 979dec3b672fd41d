/// Dictating: the recording that runs, its live words and its one sign; what a crash left; the words of a dictation beside
/// what was spoken.
///
/// A recording belongs to the open vault and not to a screen: it goes on when the person turns to another patient, and
/// behind the lock screen. **May touch:** `workflow`, `desktop.control`. **Never:** anything modal while somebody speaks.
@NullMarked
package org.notewright.desktop.dictate;

import org.jspecify.annotations.NullMarked;
