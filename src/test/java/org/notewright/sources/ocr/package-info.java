@NullMarked
package org.notewright.sources.ocr;

import org.jspecify.annotations.NullMarked;
