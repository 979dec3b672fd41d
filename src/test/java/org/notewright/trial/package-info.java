/// Trials of the shipped skills: sources and the answer that a writer gave to the rendered request alone.
@NullMarked
package org.notewright.trial;

import org.jspecify.annotations.NullMarked;
