/// The way in: unlock, create a vault, recover it with the code.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop.unlock;

import org.jspecify.annotations.NullMarked;
