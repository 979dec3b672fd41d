/// What runs inside an OCR worker: decoding, Leptonica's preparation of the page, Tesseract's reading.
///
/// **Only room of `sources` that touches native bindings**, and nobody names its classes: the worker loads
/// [org.notewright.sources.ocr.engine.OcrService] by its name. Native code sees pixels only, never a file's bytes.
/// **Memory:** every native object is freed where it was made; no collector does it.
@NullMarked
package org.notewright.sources.ocr.engine;

import org.jspecify.annotations.NullMarked;
