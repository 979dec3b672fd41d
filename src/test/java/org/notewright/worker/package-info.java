/// Real child processes that behave badly.
@NullMarked
package org.notewright.worker;

import org.jspecify.annotations.NullMarked;
