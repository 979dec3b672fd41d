package org.notewright.analysis.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds what the draft denies and the sources state, and the other way about.
///
/// Where the sources say both, the sentence that is most like the draft's decides, if it is clearly more alike.
final class DenialCheck {

    private static final Set<String> ORDERS = Set.of("go", "use", "call", "leave", "ask", "read", "tell", "write", "send", "check", "open", "say");
    private static final Set<String> BOUNDS = Set.of("below", "from", "to", "under", "short", "by");
    private static final int FIRST = 3;
    private static final int LONGEST = 2000;
    private static final int CLEARLY = 2;
    private static final int ENOUGH = 3;

    private final Facets facets;
    private final String draft;
    private final Quotes quotes;

    DenialCheck(Facets facets, Quotes quotes, String draft) {
        this.facets = facets;
        this.quotes = quotes;
        this.draft = draft;
    }

    void find(Passage passage, List<GroundingIssue> out) {
        var items = passage.items();
        var signs = Polarity.of(items);
        var marks = Facets.marks(items);
        var both = both(items, signs);
        boolean saidOtherwise = rowDenies(passage) || isOrder(passage);
        for (int i = passage.from(); i < items.size(); i++) {
            var item = items.get(i);
            if (item.is(Category.NEG)) {
                denied(items, signs, i, marks, out);
            } else if (signs[i] == Polarity.Sign.STATED && !saidOtherwise && !isChange(items, i) && deniedThere(item, marks, both) && !quotes.stands(draft, passage, item)) {
                add(item, item, "The sources deny this.", out);
            }
        }
    }

    /// "SpO2 falls below 88 %", "has fallen from 52": a value falls, nobody does.
    private static boolean isChange(List<Item> items, int i) {
        boolean falls = items.get(i).stems().contains("fall");
        for (int k = i + 1; falls && k < items.size() && k <= i + 2; k++) {
            if (items.get(k) instanceof Item.Word word && BOUNDS.contains(word.text()) || items.get(k) instanceof Item.Concept concept
                    && concept.key().equals("from") || Times.isNumber(items.get(k))) {
                return true;
            }
        }
        return false;
    }

    /// Stems that one sentence of the draft states and denies say nothing here.
    private static Set<String> both(List<Item> items, Polarity.Sign[] signs) {
        var denied = new HashSet<String>();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] != Polarity.Sign.STATED) {
                denied.addAll(items.get(i).stems());
            }
        }
        return denied;
    }

    private boolean deniedThere(Item item, Set<String> marks, Set<String> both) {
        for (var stem : Facets.stems(item)) {
            if (!both.contains(stem) && facets.of(stem).denied > 0 && !facets.deniesOnlyMore(stem, marks)
                    && against(facets.likest(stem, marks, true), facets.likest(stem, marks, false))) {
                return true;
            }
        }
        return false;
    }

    /// "Then go to 10.", "Call before moving.": an order that begins with its verb tells nothing that could be denied.
    private boolean isOrder(Passage passage) {
        var own = passage.own();
        int first = own.size() > 2 && (own.getFirst().isWord("yes") || own.getFirst().is(Category.NEG)) && own.get(1).isMark(":") ? 2
                : !own.isEmpty() && own.getFirst().isWord("then") ? 1 : 0;
        return first < own.size() && ORDERS.contains(draft.substring(own.get(first).start(), own.get(first).end()).toLowerCase(java.util.Locale.ROOT));
    }

    /// In a table the denial may stand in another cell: "Jar opening | not able".
    private boolean rowDenies(Passage passage) {
        int start = draft.lastIndexOf('\n', passage.start()) + 1;
        if (!draft.startsWith("|", start)) {
            return false;
        }
        int end = draft.indexOf('\n', passage.end());
        int stop = end < 0 ? draft.length() : end;
        if (stop - start > LONGEST) {
            return false;
        }
        var line = draft.substring(start, stop);
        return ItemReader.read(line, 0, line.length()).stream().anyMatch(item -> item.is(Category.NEG));
    }

    private static boolean against(int other, int same) {
        return other >= 0 && (same < 0 || other >= same + CLEARLY);
    }

    private void denied(List<Item> items, Polarity.Sign[] signs, int cue, Set<String> marks, List<GroundingIssue> out) {
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
                int stated = facets.likest(stem, marks, false);
                int denied = facets.likest(stem, marks, true);
                boolean against = against(stated, denied);
                conflicts += against ? 1 : 0;
                agrees += !against && denied >= 0 ? 1 : 0;
            }
        }
        boolean unbacked = !draft.startsWith("longer", items.get(cue).end() - "longer".length()) && conflicts == 0 && agrees == 0 && facets.deniesNothing(marks, ENOUGH);
        boolean twice = cue + 1 < items.size() && items.get(cue + 1).is(Category.NEG);
        if (!twice && seen == 0 && !Times.isNumber(items.get(Math.min(cue + 1, items.size() - 1))) || quotes.holds(draft, items.get(cue).start(), last.end())) {
            return;
        }
        if (unbacked) {
            add(items.get(cue), last, "The sources do not deny this.", out);
            return;
        }
        if (twice || (conflicts > 0 && agrees == 0) || conflicts >= FIRST * FIRST) {
            add(items.get(cue), last, "The sources state this; the draft denies it.", out);
        }
    }

    private void add(Item from, Item to, String why, List<GroundingIssue> out) {
        int end = Math.max(from.end(), to.end());
        out.add(new GroundingIssue(IssueKind.NEGATION, draft.substring(from.start(), end), from.start(), end, null, why));
    }
}
