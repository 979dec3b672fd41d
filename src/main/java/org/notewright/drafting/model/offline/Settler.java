package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.grounding.GroundingIndex;
import org.notewright.analysis.grounding.GroundingIssue;
import org.notewright.job.JobContext;

/// Holds a draft to its sources before anyone sees it: a line that the check doubts goes back to the therapist's own
/// sentence, then to the whole line of the source, and is at last only pointed to under `Missing`.
final class Settler {

    private static final int MOST_ROUNDS = 8;

    private final Case sources;
    private final GroundingIndex index;

    Settler(Case sources) {
        this.sources = sources;
        this.index = sources.index();
    }

    /// @param home heading where a sentence goes that no other line carries, or null where drafts of this kind need not
    ///             carry everything
    void settle(Draft draft, java.util.function.Function<Said, @Nullable String> home, JobContext job) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            job.checkCancelled();
            var issues = index.issues(draft.markdown());
            var doubted = new LinkedHashSet<Draft.Place>();
            issues.stream().filter(issue -> issue.file() == null).map(issue -> draft.at(issue.start()))
                    .forEach(place -> {
                        if (place != null) {
                            doubted.add(place);
                        }
                    });
            boolean changed = false;
            for (var place : doubted) {
                var others = nearer(place.entry(), draft);
                changed |= draft.replace(place, others);
                others.stream().filter(other -> other.stage() == Entry.Stage.LINE).forEach(draft::takeIntoLine);
            }
            changed |= bringBack(draft, issues, home);
            draft.thinTables();
            if (!changed) {
                return;
            }
        }
        dropDoubted(draft);
    }

    private List<Entry> nearer(Entry entry, Draft draft) {
        var own = entry.own();
        if (own != null) {
            return List.of(new Entry(own, entry.carries(), entry.stage()));
        }
        var next = new ArrayList<Entry>();
        switch (entry.stage()) {
            case WORDED -> entry.carries().stream().filter(said -> !draft.shows(said)).distinct()
                    .forEach(said -> next.add(Entry.verbatim(said)));
            case SENTENCE -> entry.carries().forEach(said -> next.add(line(said)));
            case LINE -> entry.carries().forEach(said -> point(said, draft));
        }
        return next;
    }

    private Entry line(Said said) {
        var note = sources.file(said.file());
        var span = said.sentence().span();
        int start = note.text().lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int end = note.text().indexOf('\n', span.end());
        var words = Wording.oneLine(note.text().substring(Math.min(start, span.start()), end < 0 ? note.text().length() : end));
        return new Entry(words, List.of(said), Entry.Stage.LINE);
    }

    /// Earlier notes are background: what of them cannot be said safely is not said, and no reader misses it.
    private void point(Said said, Draft draft) {
        if (!sources.latest().contains(sources.file(said.file()))) {
            return;
        }
        var words = Wording.oneLine(said.sentence().text());
        draft.addMissing("A sentence of " + sources.file(said.file()).label() + " could not be placed safely; look at “"
                + (words.length() > 60 ? words.substring(0, 60) + "…" : words) + "”.");
    }

    /// Sentences of which the draft has lost something.
    private boolean bringBack(Draft draft, List<GroundingIssue> issues, java.util.function.Function<Said, @Nullable String> home) {
        Set<Said> lost = new LinkedHashSet<>();
        for (var issue : issues) {
            if (issue.file() != null) {
                var said = sources.saidAt(issue.file(), issue.start());
                if (said != null && !draft.shows(said) && !Narrative.isColumnHead(said.sentence())) {
                    lost.add(said);
                }
            }
        }
        boolean changed = false;
        var seen = new HashSet<Said>();
        for (var said : lost) {
            var heading = home.apply(said);
            if (heading != null && seen.add(said)) {
                draft.restore(heading, said);
                changed = true;
            }
        }
        return changed;
    }

    private void dropDoubted(Draft draft) {
        for (var issue : index.issues(draft.markdown())) {
            var place = issue.file() == null ? draft.at(issue.start()) : null;
            if (place != null && draft.replace(place, List.of())) {
                place.entry().carries().forEach(said -> point(said, draft));
            }
        }
    }
}
