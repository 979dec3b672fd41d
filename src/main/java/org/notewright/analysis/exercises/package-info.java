/// The library of home exercises: names as people say them and as therapists write them, instructions, cues, and simple
/// line drawings made from a small skeleton. General knowledge only: no dose, nothing about any patient.
///
/// **May touch:** `analysis.text`. **Never:** a window, a file outside the class path, a number of repetitions.
@NullMarked
package org.notewright.analysis.exercises;

import org.jspecify.annotations.NullMarked;
