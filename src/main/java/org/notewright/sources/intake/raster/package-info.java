/// Bytes of a picture or a PDF to the pixels of its pages, in pure Java: what comes from strangers is decoded by code that cannot
/// write past its buffers.
///
/// **Runs inside a worker process** for OCR, because decoding may still fill a memory or take for ever. **May touch:** PDFBox,
/// ImageIO and its plug-ins. **Limits:** [org.notewright.sources.intake.raster.RasterLimits], checked from the headers.
@NullMarked
package org.notewright.sources.intake.raster;

import org.jspecify.annotations.NullMarked;
