/// What runs inside a speech worker: decoding and resampling by FFmpeg, recognition by Vosk.
///
/// **Only room of `sources.speech` that touches native bindings**, and nobody names its classes: the worker loads
/// [org.notewright.sources.speech.engine.SpeechService] by its name. **Memory:** every native object is freed where it was
/// made. **Never** uses a native object after closing it, or from two threads: that ends the process.
@NullMarked
package org.notewright.sources.speech.engine;

import org.jspecify.annotations.NullMarked;
