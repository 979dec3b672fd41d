/// The command line: picocli commands and the JSON shapes of the contract (`docs/cli.md`).
///
/// **May touch:** `workflow` and the floors below. Standard output carries the result alone; progress and messages go
/// to standard error. **Errors:** [org.notewright.problem.ProblemException] becomes one line and the exit status of its
/// kind.
@NullMarked
package org.notewright.cli;

import org.jspecify.annotations.NullMarked;
