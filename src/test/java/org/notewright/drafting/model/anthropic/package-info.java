/// Tests of the package of this name.
@NullMarked
package org.notewright.drafting.model.anthropic;

import org.jspecify.annotations.NullMarked;
