package org.notewright.analysis.grounding;

import java.util.List;

/// Finds what the draft denies and the sources state, and the other way about.
final class DenialCheck {

    private static final int FIRST = 3;

    private final Facets facets;
    private final String draft;

    DenialCheck(Facets facets, String draft) {
        this.facets = facets;
        this.draft = draft;
    }

    void find(Passage passage, List<GroundingIssue> out) {
        var items = passage.items();
        var signs = Polarity.of(items);
        for (int i = passage.from(); i < items.size(); i++) {
            var item = items.get(i);
            if (item.is(Category.NEG)) {
                denied(items, signs, i, out);
            } else if (signs[i] == Polarity.Sign.STATED && deniedOnly(item)) {
                add(item, item, "The sources deny this.", out);
            }
        }
    }

    /// True when every source that has the word denies it.
    private boolean deniedOnly(Item item) {
        for (var stem : item.stems()) {
            var entry = facets.of(stem);
            if (entry.denied > 0 && entry.stated == 0 && entry.unclear == 0) {
                return true;
            }
        }
        return false;
    }

    private void denied(List<Item> items, Polarity.Sign[] signs, int cue, List<GroundingIssue> out) {
        int conflicts = 0;
        int agrees = 0;
        int seen = 0;
        Item last = items.get(cue);
        for (int k = cue + 1; k < items.size() && seen < FIRST && signs[k] == Polarity.Sign.DENIED; k++) {
            if (Times.isNumber(items.get(k)) && seen == 0 && k - cue <= 2) {
                conflicts++;
            }
            if (items.get(k).stems().isEmpty()) {
                continue;
            }
            seen++;
            last = items.get(k);
            for (var stem : items.get(k).stems()) {
                var entry = facets.of(stem);
                agrees += entry.denied + entry.unclear > 0 ? 1 : 0;
                conflicts += entry.denied + entry.unclear == 0 && entry.stated > 0 ? 1 : 0;
            }
        }
        if (conflicts > 0 && agrees == 0) {
            add(items.get(cue), last, "The sources state this; the draft denies it.", out);
        }
    }

    private void add(Item from, Item to, String why, List<GroundingIssue> out) {
        out.add(new GroundingIssue(IssueKind.NEGATION, draft.substring(from.start(), Math.max(from.end(), to.end())), from.start(),
                Math.max(from.end(), to.end()), null, why));
    }
}
