/// Files that came in without a patient, shown on Today until a person files them.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** files anything by itself.
@NullMarked
package org.notewright.desktop.tray;

import org.jspecify.annotations.NullMarked;
