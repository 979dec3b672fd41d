/// Pages as pictures to look at, drawn in a worker process: a stranger's file is never decoded beside the records.
///
/// **Way in:** [org.notewright.sources.look.PageViewer]. **Lives here:** the parent's side and the frames both sides speak; what
/// runs inside the worker is in `engine` and is known here by its name alone.
/// **May touch:** `job`, `worker`. **Never:** a decoder of pictures or PDF.
@NullMarked
package org.notewright.sources.look;

import org.jspecify.annotations.NullMarked;
