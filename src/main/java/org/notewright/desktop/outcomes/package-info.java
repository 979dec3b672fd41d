/// The course of an episode: a small chart a measure, the trend table, the goals.
///
/// **May touch:** `analysis.outcomes`, `clinical`, `desktop.control`; JavaFX. The view-model reads through [OutcomesViewModel.Work],
/// in a job. **Never:** a colour of its own (tokens of `app.css` only), a value that the table does not hold.
@NullMarked
package org.notewright.desktop.outcomes;

import org.jspecify.annotations.NullMarked;
