@NullMarked
package org.notewright.drafting.model.local;

import org.jspecify.annotations.NullMarked;
