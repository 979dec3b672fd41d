/// Tests of the drafting room and what they share.
@NullMarked
package org.notewright.drafting;

import org.jspecify.annotations.NullMarked;
