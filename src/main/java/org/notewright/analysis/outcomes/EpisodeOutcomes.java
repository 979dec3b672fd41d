package org.notewright.analysis.outcomes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;

/// The course of one episode.
///
/// @param discipline of the evaluation
/// @param region     the one most often measured, or null
/// @param visits     in the order of their dates
/// @param measures   numeric series of two or more values
/// @param levels     grades of strength and levels of assistance with two or more values
/// @param goals      in the order they were stated
/// @param flags      impossible or corrected values, and statements that the values contradict
public record EpisodeOutcomes(Discipline discipline, @Nullable String region, List<EpisodeVisit> visits, List<Series> measures,
                              List<Series> levels, List<GoalResult> goals, List<EpisodeFlag> flags) {

    public EpisodeOutcomes {
        visits = List.copyOf(visits);
        measures = List.copyOf(measures);
        levels = List.copyOf(levels);
        goals = List.copyOf(goals);
        flags = List.copyOf(flags);
    }

    /// Only counts.
    @Override public String toString() {
        return "EpisodeOutcomes[" + visits.size() + " visits, " + measures.size() + " measures, " + goals.size() + " goals]";
    }
}
