/// From spoken to written: the words a speech engine heard, put down as a therapist writes them.
///
/// **Lives here:** the rules (numbers, units, grades, scores, ranges, sets, dates, times, codes, spelled letters, commands),
/// their word lists beside them as CSV files, and the written text with each change to see and to undo.
/// **May touch:** `clinical`, `analysis.text` and the JDK. Pure functions: no files, no clock, no network.
/// **Never:** a change to a word no rule understands, a value that was not said.
@NullMarked
package org.notewright.analysis.spoken;

import org.jspecify.annotations.NullMarked;
