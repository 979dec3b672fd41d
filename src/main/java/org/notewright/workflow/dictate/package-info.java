/// Dictation: recording, the words that come while somebody speaks, the source that is made of them, what a crash left, the speech
/// models of this computer.
///
/// **Way in:** [org.notewright.workflow.dictate.Dictate]. **Threads:** nothing but a job's own call waits; news come through the
/// caller's executor. **Rule:** sound goes into the vault before anything else happens to it, and leaves it only when its source
/// is there.
@NullMarked
package org.notewright.workflow.dictate;

import org.jspecify.annotations.NullMarked;
