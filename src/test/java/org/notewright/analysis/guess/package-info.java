@NullMarked
package org.notewright.analysis.guess;

import org.jspecify.annotations.NullMarked;
