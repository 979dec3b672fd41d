/// Tests of the package of this name.
@NullMarked
package org.notewright.drafting.skill;

import org.jspecify.annotations.NullMarked;
