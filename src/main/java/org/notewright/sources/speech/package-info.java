/// Speech to words with their times and certainty, offline, in guarded worker processes.
///
/// **Way in:** [org.notewright.sources.speech.SpeechEngine], found through its provider, so that another engine can be added.
/// **Lives here:** the interface, the look at a model's files before native code sees them, the parent's side of the engine that
/// comes with the program (Vosk) and the frames both sides speak. What runs inside the worker is in `engine` and is known here by
/// its name alone; microphones are in `audio`. **May touch:** `clinical`, `job`, `problem`, `worker`. **Never:** a native
/// binding, a sound on the disk.
@NullMarked
package org.notewright.sources.speech;

import org.jspecify.annotations.NullMarked;
