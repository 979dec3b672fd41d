/// Tests of the room of the same name.
@NullMarked
package org.notewright.analysis.exercises;

import org.jspecify.annotations.NullMarked;
