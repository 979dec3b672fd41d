package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds clinical values, denied findings and sides of the sources that no sentence of the draft carries.
final class Omissions {

    private final GroundingIndex index;
    private final Set<GroundingIndex.Known> carried;
    private final Set<String> deniedStems = new HashSet<>();
    private final Set<String> sides = new HashSet<>();

    Omissions(GroundingIndex index, List<Passage> draft, Set<GroundingIndex.Known> carried) {
        this.index = index;
        this.carried = carried;
        for (var passage : draft) {
            var signs = Polarity.of(passage.items());
            for (int i = 0; i < signs.length; i++) {
                if (signs[i] != Polarity.Sign.STATED) {
                    deniedStems.addAll(passage.items().get(i).stems());
                }
                if (passage.items().get(i) instanceof Item.Concept concept && concept.category() == Category.SIDE) {
                    sides.add(concept.key());
                }
            }
        }
    }

    List<GroundingIssue> find() {
        var out = new ArrayList<GroundingIssue>();
        var told = new HashSet<Long>();
        for (var known : index.known()) {
            var slot = known.slot();
            boolean clinical = switch (slot.atom().dim()) {
                case DATE, CLOCK, ID, CODE, VISIT, UNIT, COLOR, DIRECTION, YR -> false;
                case COUNT -> !slot.owner().isEmpty();
                default -> true;
            };
            if (clinical && !carried.contains(known) && told.add(((long) known.file() << 32) + slot.start())) {
                out.add(issue(known.file(), slot.start(), slot.end(), "The draft does not carry “"
                        + Wording.quote(known, index) + "”."));
            }
        }
        for (int file = 0; file < index.sources().size(); file++) {
            for (var passage : index.passages(file)) {
                words(file, passage, out);
            }
        }
        return out;
    }

    private void words(int file, Passage passage, List<GroundingIssue> out) {
        var items = passage.items();
        var signs = Polarity.of(items);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean finding = signs[i] == Polarity.Sign.DENIED && !item.stems().isEmpty()
                    && item.stems().stream().noneMatch(deniedStems::contains);
            if (finding) {
                deniedStems.addAll(item.stems());
                out.add(issue(file, item.start(), item.end(), "The source denies this; the draft does not mention it."));
            }
            if (item instanceof Item.Concept concept && concept.category() == Category.SIDE && sides.add(concept.key())) {
                out.add(issue(file, item.start(), item.end(), "The draft never names the " + concept.key() + " side."));
            }
        }
    }

    private GroundingIssue issue(int file, int start, int end, String why) {
        var source = index.sources().get(file);
        return new GroundingIssue(IssueKind.OMISSION, source.text().substring(start, end), start, end, source.name(), why);
    }
}
