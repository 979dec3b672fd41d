/// The words of the trade as records and sealed types. An object that exists is valid; a change is a new value.
///
/// **May touch:** the JDK and JSpecify only. **Never:** prints in `toString` what a person typed.
@NullMarked
package org.notewright.clinical;

import org.jspecify.annotations.NullMarked;
