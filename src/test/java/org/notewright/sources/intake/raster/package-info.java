@NullMarked
package org.notewright.sources.intake.raster;

import org.jspecify.annotations.NullMarked;
