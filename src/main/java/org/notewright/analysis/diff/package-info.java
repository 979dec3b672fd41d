/// Word-level differences between two texts.
///
/// **Lives here:** the tokenizer that keeps clinical values whole, the comparison, hunks to accept or reject.
/// **May touch:** `clinical`, java-diff-utils and the JDK. Pure functions: no files, no clock, no network.
/// **Bounds:** work is limited for any input; what is too large or too different is compared line by line instead.
@NullMarked
package org.notewright.analysis.diff;

import org.jspecify.annotations.NullMarked;
