/// Tests of the word-level comparison.
@NullMarked
package org.notewright.analysis.diff;

import org.jspecify.annotations.NullMarked;
