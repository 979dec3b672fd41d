@NullMarked
package org.notewright.sources.speech;

import org.jspecify.annotations.NullMarked;
