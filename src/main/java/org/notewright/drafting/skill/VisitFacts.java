package org.notewright.drafting.skill;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;

/// What a run knows about the visit besides its sources.
///
/// @param discipline  whose documentation it is
/// @param serviceDate date of service, null where it is not known
/// @param answers     what was answered to the skill's parameters, by name; what is not in it has its default
public record VisitFacts(Discipline discipline, @Nullable LocalDate serviceDate, Map<String, String> answers) {

    public VisitFacts {
        answers = Map.copyOf(answers);
    }

    /// A run with every parameter at its default.
    public VisitFacts(Discipline discipline, @Nullable LocalDate serviceDate) {
        this(discipline, serviceDate, Map.of());
    }

    /// Its form only: an answer may name a person.
    @Override public String toString() {
        return "VisitFacts[" + discipline + ", " + answers.size() + " answers]";
    }
}
