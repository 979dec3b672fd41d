/// The library of skills: find one, see what it needs, try it, make one's own; and what the clinic wants every run to know.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `drafting.skill`, `clinical`, `problem`, `job`. **Never:** blocks
/// the screen's thread.
@NullMarked
package org.notewright.desktop.skills;

import org.jspecify.annotations.NullMarked;
