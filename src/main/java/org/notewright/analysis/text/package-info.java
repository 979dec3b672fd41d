/// What the rooms of analysis share about text: sentences and class-path tables.
///
/// **May touch:** `clinical`, the JDK, Jackson's CSV reader. Pure functions. **Never:** anything a single room needs alone.
@NullMarked
package org.notewright.analysis.text;

import org.jspecify.annotations.NullMarked;
