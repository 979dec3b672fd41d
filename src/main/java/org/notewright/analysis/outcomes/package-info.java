/// The course of an episode: measures over its visits, their change against published thresholds, goals and whether they
/// were reached.
///
/// **May touch:** `analysis.facts`, `analysis.text`, `clinical` and the JDK; data files come from the class path. Pure
/// functions: no files, no clock, no network. **Never:** a value that no note prints, a default, a mean of our own.
@NullMarked
package org.notewright.analysis.outcomes;

import org.jspecify.annotations.NullMarked;
