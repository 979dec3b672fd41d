package org.notewright.analysis.grounding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds what the draft denies and the sources state, and the other way about.
final class DenialCheck {

    private static final int FIRST = 3;

    private final Facets facets;
    private final String draft;
    private final Map<String, int[]> nearby = new HashMap<>();

    /// @param evidence sentences of the sources that carry the passage; they decide where the sources say both
    DenialCheck(Facets facets, String draft, List<Passage> evidence) {
        this.facets = facets;
        this.draft = draft;
        for (var passage : evidence) {
            var signs = Polarity.of(passage.items());
            for (int i = 0; i < signs.length; i++) {
                for (var stem : passage.items().get(i).stems()) {
                    nearby.computeIfAbsent(stem, _ -> new int[3])[signs[i].ordinal()]++;
                }
            }
        }
    }

    void find(Passage passage, List<GroundingIssue> out) {
        var items = passage.items();
        var signs = Polarity.of(items);
        forgetBoth(items, signs);
        for (int i = passage.from(); i < items.size(); i++) {
            var item = items.get(i);
            if (item.is(Category.NEG)) {
                denied(items, signs, i, out);
            } else if (signs[i] == Polarity.Sign.STATED && deniedOnly(item)) {
                add(item, item, "The sources deny this.", out);
            }
        }
    }

    /// What the draft itself both states and denies in one sentence says nothing here.
    private void forgetBoth(List<Item> items, Polarity.Sign[] signs) {
        var denied = new HashSet<String>();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] != Polarity.Sign.STATED) {
                denied.addAll(items.get(i).stems());
            }
        }
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] == Polarity.Sign.STATED) {
                items.get(i).stems().stream().filter(denied::contains).forEach(nearby::remove);
            }
        }
    }

    /// True when every source that has the word denies it, or the very sentence behind this one does.
    private boolean deniedOnly(Item item) {
        for (var stem : item.stems()) {
            var entry = facets.of(stem);
            boolean everywhere = entry.denied > 0 && entry.stated == 0 && entry.unclear == 0;
            if (everywhere || nearby(stem, Polarity.Sign.DENIED)) {
                return true;
            }
        }
        return false;
    }

    private boolean nearby(String stem, Polarity.Sign only) {
        var counts = nearby.get(stem);
        if (counts == null) {
            return false;
        }
        int stated = counts[Polarity.Sign.STATED.ordinal()];
        int denied = counts[Polarity.Sign.DENIED.ordinal()];
        int unclear = counts[Polarity.Sign.UNCLEAR.ordinal()];
        return unclear == 0 && (only == Polarity.Sign.DENIED ? denied > 0 && stated == 0 : stated > 0 && denied == 0);
    }

    private void denied(List<Item> items, Polarity.Sign[] signs, int cue, List<GroundingIssue> out) {
        int conflicts = 0;
        int agrees = 0;
        int seen = 0;
        Item last = items.get(cue);
        for (int k = cue + 1; k < items.size() && seen < FIRST && (signs[k] == Polarity.Sign.DENIED || items.get(k).isMark(",\"")); k++) {
            if (k == cue + 1 && Times.isNumber(items.get(k))) {
                conflicts += FIRST * FIRST;
            }
            if (items.get(k).stems().isEmpty()) {
                continue;
            }
            seen++;
            last = items.get(k);
            for (var stem : items.get(k).stems()) {
                boolean here = nearby(stem, Polarity.Sign.STATED);
                var entry = facets.of(stem);
                agrees += !here && entry.denied + entry.unclear > 0 ? 1 : 0;
                conflicts += here || entry.denied + entry.unclear == 0 && entry.stated > 0 ? 1 : 0;
            }
        }
        boolean twice = cue + 1 < items.size() && items.get(cue + 1).is(Category.NEG);
        if (twice || conflicts > 0 && agrees == 0 || conflicts >= FIRST * FIRST) {
            add(items.get(cue), last, "The sources state this; the draft denies it.", out);
        }
    }

    private void add(Item from, Item to, String why, List<GroundingIssue> out) {
        int end = Math.max(from.end(), to.end());
        out.add(new GroundingIssue(IssueKind.NEGATION, draft.substring(from.start(), end), from.start(), end, null, why));
    }
}
