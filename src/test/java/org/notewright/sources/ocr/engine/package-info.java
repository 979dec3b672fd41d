@NullMarked
package org.notewright.sources.ocr.engine;

import org.jspecify.annotations.NullMarked;
