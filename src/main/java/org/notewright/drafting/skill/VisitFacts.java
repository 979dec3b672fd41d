package org.notewright.drafting.skill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;

/// What a run knows about the visit besides its sources.
///
/// @param discipline  whose documentation it is
/// @param serviceDate date of service, null where it is not known
public record VisitFacts(Discipline discipline, @Nullable LocalDate serviceDate) {
}
