/// The Inbox: what was drafted in the background and waits for the therapist, and drafting for several patients at once.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop.inbox;

import org.jspecify.annotations.NullMarked;
