package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.When;

/// The goals and what the notes say became of them, in the therapist's words.
final class Goals {

    private static final Pattern GOAL = Pattern.compile("(?i)\\bgoals?\\b|\\b[sl]tgs?\\d*\\b|\\bg\\d\\b.{0,40}\\bmet\\b");

    private final Case sources;
    private final Narrative narrative;

    Goals(Case sources, Narrative narrative) {
        this.sources = sources;
        this.narrative = narrative;
    }

    /// @param tabled words of goals that a table shows already
    /// @return a line a sentence, each once however many notes repeat it
    List<Entry> of(List<String> tabled) {
        var entries = new ArrayList<Entry>();
        var seen = new HashSet<String>();
        for (var entry : narrative.of(sources.notes(), said -> isGoal(said) && !isTabled(said, tabled))) {
            if (seen.add(entry.text())) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private boolean isTabled(Said said, List<String> tabled) {
        var words = Wording.oneLine(sources.file(said.file()).words(said.sentence().span()));
        return tabled.stream().anyMatch(words::contains);
    }

    private boolean isGoal(Said said) {
        if (said.sentence().form() == Sentence.Form.HEAD) {
            return false;
        }
        var note = sources.file(said.file());
        var span = said.sentence().span();
        return GOAL.matcher(note.words(span)).find() || note.facts().facts().stream()
                .anyMatch(fact -> fact.span().overlaps(span) && isGoal(fact));
    }

    private static boolean isGoal(Fact fact) {
        return switch (fact) {
            case Fact.Rom f -> f.when() == When.GOAL;
            case Fact.Outcome f -> f.when() == When.GOAL;
            case Fact.Strength f -> f.when() == When.GOAL;
            case Fact.Grip f -> f.when() == When.GOAL;
            case Fact.Pain f -> f.when() == When.GOAL;
            case Fact.Assist f -> f.when() == When.GOAL;
            default -> false;
        };
    }
}
