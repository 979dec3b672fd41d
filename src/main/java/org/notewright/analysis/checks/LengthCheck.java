package org.notewright.analysis.checks;

import java.util.List;

/// Words of each section against its bound. A tenth above is let through: words are counted in more than one way.
final class LengthCheck {

    private static final double ROOM = 1.1;

    private LengthCheck() {
    }

    static void check(Expected expected, DraftParts draft, List<Finding> out) {
        for (var wanted : expected.sections()) {
            if (wanted.words() > 0) {
                draft.find(wanted.heading()).ifPresent(part -> {
                    long words = DraftParts.words(draft.body(part));
                    if (words > wanted.words() * ROOM) {
                        out.add(Finding.of(FindingKind.TOO_LONG, draft.headingOf(part), wanted.heading(), words, wanted.words()));
                    }
                });
            }
        }
    }
}
