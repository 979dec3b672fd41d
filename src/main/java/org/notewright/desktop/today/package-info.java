/// What is open today: the day's documents and what is not signed yet.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop.today;

import org.jspecify.annotations.NullMarked;
