/// The words of a note: tokens with their offsets, numbers however they were written, and the lexicons laid over them.
///
/// **May touch:** the JDK and the data files beside `analysis.facts` on the class path. **Never:** decides what a
/// number means.
@NullMarked
package org.notewright.analysis.facts.text;

import org.jspecify.annotations.NullMarked;
