/// Tests of `sources.intake`, with files of other programs in `src/test/resources/intake`.
@NullMarked
package org.notewright.sources.intake;

import org.jspecify.annotations.NullMarked;
