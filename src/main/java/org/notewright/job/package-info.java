/// Background work with progress and cancel. Exactly one end state always arrives.
///
/// **May touch:** the JDK only. **Threads:** the only room that starts any.
@NullMarked
package org.notewright.job;

import org.jspecify.annotations.NullMarked;
