@NullMarked
package org.notewright.analysis.checks;

import org.jspecify.annotations.NullMarked;
