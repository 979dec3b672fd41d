/// Tests of the room of the same name.
@NullMarked
package org.notewright.analysis.standing;

import org.jspecify.annotations.NullMarked;
