/// A model file of the therapist's own, run on this machine without any server.
///
/// **Lives here:** the client, its provider, a look at a GGUF file's head before native code sees it.
/// **May touch:** `drafting.model`, `worker`, `problem`, `job`, Jackson. **Never:** llama.cpp itself, which runs only
/// inside the worker process (`engine`).
@NullMarked
package org.notewright.drafting.model.local;

import org.jspecify.annotations.NullMarked;
