/// Model clients behind one interface. Each provider has a sub-package and is found through `ServiceLoader`.
///
/// **May touch:** `clinical`, `problem`, `job`, OkHttp, Jackson. **Only room** that opens a connection.
/// **Errors:** [org.notewright.problem.ProblemException] of kind `MODEL`; a failed answer is never an empty one.
@NullMarked
package org.notewright.drafting.model;

import org.jspecify.annotations.NullMarked;
