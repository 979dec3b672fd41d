/// The list of patients, the search in it and the form of one patient.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop.patients;

import org.jspecify.annotations.NullMarked;
