/// A patient's board: sources and documents by date of service, and what a draft is made from.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop.canvas;

import org.jspecify.annotations.NullMarked;
