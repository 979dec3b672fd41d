/// The use cases: open the vault, import a source, run a skill, review, sign, export, settings.
///
/// **Lives here:** one class a use case, plain constructors; [org.notewright.workflow.Workspace] holds them together.
/// **May touch:** every room of floors 0 to 2. **Never:** knows a screen, SQL or a provider.
/// **Threads:** methods block; call them from jobs, never from the JavaFX thread.
/// **Errors:** [org.notewright.problem.ProblemException], or a sealed outcome where it says so.
@NullMarked
package org.notewright.workflow;

import org.jspecify.annotations.NullMarked;
