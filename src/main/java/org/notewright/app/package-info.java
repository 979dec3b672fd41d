/// Start and wiring: `Main`, the plain constructor calls that put the rooms together, life cycle, single instance.
///
/// **May touch:** everything. **Only room** that calls `ServiceLoader` and reads the system clock and environment.
@NullMarked
package org.notewright.app;

import org.jspecify.annotations.NullMarked;
