/// Clinical facts and SOAP sections of a note, understood without a model.
///
/// **May touch:** `clinical` and the JDK; data files come from the class path. Pure functions: no files, no clock, no
/// network. **Never:** a fact that is not in the words.
@NullMarked
package org.notewright.analysis.facts;

import org.jspecify.annotations.NullMarked;
