@NullMarked
package org.notewright.sources.speech.engine;

import org.jspecify.annotations.NullMarked;
