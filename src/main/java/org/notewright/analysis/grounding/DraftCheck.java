package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.standing.ComputedRows;
import org.notewright.analysis.standing.StandingLines;

/// One check of one draft.
final class DraftCheck {

    private final GroundingIndex index;
    private final String draft;
    private final List<Passage> passages;
    private final SlotCheck slots;
    private final List<Spot> places;
    private final WordCheck words;
    private final boolean english;
    private final List<GroundingIssue> issues = new ArrayList<>();
    /// By identity: hashing every word around a value would cost more than the check.
    private final Set<GroundingIndex.Known> carried = Collections.newSetFromMap(new IdentityHashMap<>());

    private final boolean withEvidence;
    /// Of the value looked at next, over all sentences.
    private int number;

    /// @param withEvidence whether it also says which sentences of the sources carry the draft's
    DraftCheck(GroundingIndex index, String draft, boolean withEvidence) {
        this.withEvidence = withEvidence;
        this.index = index;
        this.draft = draft;
        this.passages = DraftReader.read(draft, index.initialisms(), index.days());
        this.slots = new SlotCheck(index);
        this.places = new Spots(draft, passages).all(index.vocabulary());
        this.words = new WordCheck(index, draft);
        this.english = Saying.isEnglish(draft);
    }

    GroundingReport report() {
        var sentences = new ArrayList<SentenceSupport>();
        for (var passage : passages) {
            sentences.add(sentence(passage));
        }
        issues.sort(Comparator.comparingInt(GroundingIssue::start).thenComparingInt(GroundingIssue::end));
        issues.addAll(new Omissions(index, passages, carried).find());
        return new GroundingReport(sentences, issues);
    }

    /// False in a table, and where the sentence gives the same value to the other side too.
    private static boolean alone(Passage passage, Slot slot) {
        return passage.from() == 0 && passage.slots().stream().noneMatch(other -> other.atom().value().equals(slot.atom().value())
                && !other.side().equals(slot.side()) && !other.side().isEmpty());
    }

    private SentenceSupport sentence(Passage passage) {
        var words = draft.substring(passage.start(), passage.end());
        if (StandingLines.shipped().holds(words) || isComputed(passage)) {
            number += passage.slots().size();
            return new SentenceSupport(words, passage.start(), passage.end(), Support.SUPPORTED, List.of());
        }
        return claimed(passage);
    }

    /// A row of the trend or of the goals: its values stand in no sentence, but in the table worked out from the sources.
    private boolean isComputed(Passage passage) {
        int start = draft.lastIndexOf('\n', passage.start()) + 1;
        int end = draft.indexOf('\n', passage.end());
        var line = draft.substring(start, end < 0 ? draft.length() : end);
        return ComputedRows.mayBe(line) && index.computed().holds(line);
    }

    /// A question asks, an open place waits for its words, and a translation shares no words with them.
    private boolean claims(Passage passage) {
        return english && !Saying.isQuestion(draft, passage.start(), passage.end())
                && !Saying.isOpen(draft.substring(passage.start(), passage.end()));
    }

    private SentenceSupport claimed(Passage passage) {
        var evidence = new EvidenceList(index, withEvidence);
        var found = new ArrayList<GroundingIssue>();
        int held = 0;
        var told = new HashSet<Integer>();
        boolean claims = claims(passage);
        for (var slot : passage.slots()) {
            int place = number++;
            if (Pointers.isPointer(draft, slot) || !english && index.hasNumber(slot.atom())) {
                held++;
                continue;
            }
            var result = slots.of(places.get(place), Spots.peers(places, place), alone(passage, slot));
            carried.addAll(result.carry());
            if (result.kind() == null) {
                held++;
                evidence.add(result.best());
            } else if ((claims || result.kind() != IssueKind.NEGATION) && told.add(slot.start())) {
                found.add(new GroundingIssue(result.kind(), draft.substring(slot.start(), slot.end()), slot.start(), slot.end(),
                        null, Wording.value(draft, slot, result, index)));
            }
        }
        double cover = evidence.addWords(passage);
        if (claims) {
            found.addAll(words.of(passage, found.isEmpty()));
        }
        issues.addAll(found);
        var support = found.isEmpty() ? Support.SUPPORTED
                : held > 0 || (cover >= 0.5 && found.stream().noneMatch(one -> one.kind() == IssueKind.CLAIM))
                ? Support.PARTIAL : Support.UNSUPPORTED;
        return new SentenceSupport(draft.substring(passage.start(), passage.end()), passage.start(), passage.end(), support,
                evidence.list());
    }
}
