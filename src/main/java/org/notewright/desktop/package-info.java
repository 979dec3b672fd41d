/// The window: the rail, the places one can go to, locking, and the wiring of the screens to an open vault.
///
/// **May touch:** JavaFX, every room below `desktop`, `workflow`, `clinical`, `problem`, `job`. **Nobody may touch it**
/// except `app`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop;

import org.jspecify.annotations.NullMarked;
