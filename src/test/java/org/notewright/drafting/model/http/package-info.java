/// Tests of the package of this name.
@NullMarked
package org.notewright.drafting.model.http;

import org.jspecify.annotations.NullMarked;
