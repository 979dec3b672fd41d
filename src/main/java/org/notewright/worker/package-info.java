/// Guarded child processes for native code: a crash, a hang or a full memory there ends one request, never the window.
///
/// **Lives here:** the frames both sides speak over stdin and stdout, the pool of warm workers ([org.notewright.worker.Workers]),
/// the guard that watches time and memory, and the child's main class. What a worker does is a
/// [org.notewright.worker.WorkerService], named by its class name, so that the window never loads it.
/// **May touch:** `job`. **Never:** a shell, a secret in a command line or the environment, a child's words in a log.
/// **Not covered:** on Windows and macOS the memory of native code is watched only where the service can tell it
/// ([org.notewright.worker.WorkerService#residentBytes()]); the Java heap and direct memory are limited everywhere.
@NullMarked
package org.notewright.worker;

import org.jspecify.annotations.NullMarked;
