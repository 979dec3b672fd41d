/// Sentences of the program itself: how a letter opens and closes, and the safety lines of a patient's sheet. They say
/// nothing about any patient, so a draft may hold them without evidence.
///
/// **May touch:** `analysis.text`, `analysis.exercises`, `analysis.outcomes`. **Never:** a number, a side or a finding of a patient.
@NullMarked
package org.notewright.analysis.standing;

import org.jspecify.annotations.NullMarked;
