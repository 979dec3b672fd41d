package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Checks what a sentence says besides its values: names, sides, denials, and whether its words are in the sources at all.
final class WordCheck {

    /// Share of a sentence's words that the sources must know. Tuned on the tuning half of the drafts.
    private static final double COVER = 0.3;
    private static final int FEW = 3;

    private final GroundingIndex index;
    private final String draft;
    private final Facets facets;

    WordCheck(GroundingIndex index, String draft) {
        this.index = index;
        this.draft = draft;
        this.facets = index.facets();
    }

    /// @param clean true when every value of the passage holds
    List<GroundingIssue> of(Passage passage, boolean clean) {
        var out = new ArrayList<GroundingIssue>();
        names(passage, out);
        new SideCheck(facets, draft).find(passage, out);
        new DenialCheck(facets, index.quotes(), draft).find(passage, out);
        new ResultCheck(facets, draft).find(passage, out);
        facets.goals.find(passage, draft, out);
        var words = draft.substring(passage.start(), passage.end());
        boolean about = Saying.isAboutSources(words);
        if (about) {
            out.removeIf(one -> one.kind() == IssueKind.NEGATION
                    && Saying.isAboutSources(words, one.start() - passage.start(), one.end() - passage.start()));
        }
        if (out.isEmpty() && clean && !about) {
            claim(passage, out);
        }
        return out;
    }

    private void names(Passage passage, List<GroundingIssue> out) {
        for (var item : passage.own()) {
            if (item instanceof Item.Concept concept && !facets.hasKey(concept.category(), concept.key())) {
                switch (concept.category()) {
                    case MEASURE, TEST -> out.add(issue(IssueKind.MEASURE, item, "No source names this test."));
                    case DEVICE -> {
                        if (!facets.knows(Stems.of(lastWord(concept.key()))) && concept.stems().stream().noneMatch(facets::knows)) {
                            out.add(issue(IssueKind.NAME, item, "No source names this device."));
                        }
                    }
                    case DRUG -> out.add(issue(IssueKind.NAME, item, "No source names this drug."));
                    case SERVICE -> {
                        if (!Owners.isSum(concept.key())) {
                            out.add(issue(IssueKind.CLAIM, item, "No source names this service."));
                        }
                    }
                    case MOTION -> out.add(issue(IssueKind.CLAIM, item, "No source names this motion."));
                    default -> {
                    }
                }
            }
        }
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private void claim(Passage passage, List<GroundingIssue> out) {
        var stems = new HashSet<String>();
        passage.own().forEach(item -> stems.addAll(item.stems()));
        long known = stems.stream().filter(facets::knows).count();
        boolean thin = stems.size() > FEW ? known < COVER * stems.size() : stems.size() == FEW && known == 0;
        if (thin && !isCell(passage, stems.size()) && !isLabel(passage, stems.size()) && (passage.slots().isEmpty() || stems.size() >= 6)) {
            out.add(new GroundingIssue(IssueKind.CLAIM, draft.substring(passage.start(), passage.end()), passage.start(),
                    passage.end(), null, index.sources().isEmpty() ? "There is no source for this."
                    : "The sources do not say this."));
        }
    }

    /// A few words in a cell of a table name its row or its thing: "Width", "Devices".
    private boolean isCell(Passage passage, int stems) {
        return stems < FEW && draft.startsWith("|", draft.lastIndexOf('\n', passage.start()) + 1);
    }

    /// "Interventions:", "Dear Doctor,": words that only lead to what follows.
    private boolean isLabel(Passage passage, int stems) {
        int end = passage.end();
        while (end > passage.start() && "*_ ".indexOf(draft.charAt(end - 1)) >= 0) {
            end--;
        }
        return stems <= FEW && passage.slots().isEmpty() && end > passage.start() && ":,".indexOf(draft.charAt(end - 1)) >= 0;
    }

    private GroundingIssue issue(IssueKind kind, Item item, String why) {
        return new GroundingIssue(kind, draft.substring(item.start(), item.end()), item.start(), item.end(), null, why);
    }
}
