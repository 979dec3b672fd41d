package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.NoteFacts;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Discipline;

/// Reads the course of an episode from the notes of one patient. Pure and deterministic.
public final class Outcomes {

    private static final int SERIES = 2;

    private Outcomes() {
    }

    /// @param notes of one patient and one episode, in any order; where a note has no date the given order stands
    /// @return what the notes say, nothing else
    public static EpisodeOutcomes of(List<EpisodeNote> notes) {
        return of(notes, FactExtractor::extract);
    }

    /// The same for a caller who has read the facts already.
    ///
    /// @param facts of the text of a note
    public static EpisodeOutcomes of(List<EpisodeNote> notes, Function<String, NoteFacts> facts) {
        var visits = visits(notes, facts);
        var all = new ArrayList<Value>();
        var flags = new ArrayList<EpisodeFlag>();
        for (int i = 0; i < visits.size(); i++) {
            int visit = i;
            all.addAll(Values.of(i, visits.get(i)));
            visits.get(i).facts().implausible().forEach(bad -> flags.add(new EpisodeFlag(visit, bad.span(), "cannot be true: " + bad.why())));
        }
        ShortForms.add(visits, all);
        Corrections.apply(visits, all, flags);
        var named = ItemNames.united(all);
        var alignment = new Alignment(named);
        var current = alignment.of(named.stream().filter(v -> v.when() == When.CURRENT).toList());
        var maker = new SeriesMaker(visits, current);
        var series = maker.series(current);
        var goals = new GoalJudge(visits, series, maker, alignment, named).judge(flags);
        var region = Alignment.most(current, Value::region);
        var kept = series.stream().filter(s -> s.points().size() >= SERIES).toList();
        return new EpisodeOutcomes(visits.isEmpty() ? Discipline.PT : visits.getFirst().facts().discipline(), region, visits,
                kept.stream().filter(s -> !s.grades()).toList(), kept.stream().filter(Series::grades).toList(), goals, flags);
    }

    private static List<EpisodeVisit> visits(List<EpisodeNote> notes, Function<String, NoteFacts> facts) {
        var visits = new ArrayList<EpisodeVisit>();
        for (var note : notes) {
            visits.add(new EpisodeVisit(note.file(), note.text(), VisitDay.of(note), facts.apply(note.text())));
        }
        if (visits.stream().allMatch(v -> v.date() != null)) {
            visits.sort(Comparator.comparing(v -> java.util.Objects.requireNonNull(v.date())));
        }
        return visits;
    }
}
