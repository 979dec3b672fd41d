/// What went wrong, as a sentence, a remedy and a kind.
///
/// **Lives here:** [org.notewright.problem.Problem] (a code and its values), the codes, and the one place where
/// exceptions become sentences. **May touch:** the JDK only. **Texts** are in `problems.properties`, three parts a code.
@NullMarked
package org.notewright.problem;

import org.jspecify.annotations.NullMarked;
