/// Pictures of pages to words with their places and certainty, by Tesseract in worker processes.
///
/// **Way in:** [org.notewright.sources.ocr.Recognizer]. **Lives here:** the parent's side and the frames both sides speak; what
/// runs inside the worker is in `engine` and is known here by its name alone.
/// **May touch:** `clinical`, `job`, `problem`, `worker`. **Never:** a native binding.
@NullMarked
package org.notewright.sources.ocr;

import org.jspecify.annotations.NullMarked;
