@NullMarked
package org.notewright.sources.speech.audio;

import org.jspecify.annotations.NullMarked;
