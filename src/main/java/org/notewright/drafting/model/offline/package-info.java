/// The drafter without a model: sorts the therapist's own sentences under the sections of the skill.
///
/// **May touch:** `drafting.model`, `analysis.facts`, `job`. **Never:** the network; a word that is not in the sources,
/// headings and the lines under `Missing` excepted.
@NullMarked
package org.notewright.drafting.model.offline;

import org.jspecify.annotations.NullMarked;
