/// What runs inside the worker that draws pages: decoding, turning, scaling.
///
/// **Nobody names its classes:** the worker loads [org.notewright.sources.look.engine.LookService] by its name.
/// **May touch:** `sources.intake.raster`, `sources.look`, `worker`.
@NullMarked
package org.notewright.sources.look.engine;

import org.jspecify.annotations.NullMarked;
