package org.notewright.analysis.grounding;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints the figures for docs/quality.md: `mvn test -Dtest=GroundingMeasureTest -Dtest.exclude.tags=none`.
@Tag("measure")
class GroundingMeasureTest {

    /// Three sources and a draft of two pages, after warming up, without and with reading the sources again.
    @Test
    void printsTheTimeOfOneCheck() {
        var two = Drafts.named("02a.md");
        var sources = new java.util.ArrayList<>(two.sources());
        sources.addAll(Drafts.named("01a.md").sources());
        sources.addAll(Drafts.named("03a.md").sources());
        var draft = two.draft() + Drafts.named("01a.md").draft() + Drafts.named("03a.md").draft();
        var index = GroundingIndex.of(sources);
        for (int round = 0; round < 100; round++) {
            index.check(draft);
        }
        long start = System.nanoTime();
        for (int round = 0; round < 50; round++) {
            index.check(draft);
        }
        long kept = System.nanoTime();
        for (int round = 0; round < 50; round++) {
            Grounding.check(sources, draft);
        }
        System.out.printf(java.util.Locale.ROOT, "| %d words, 3 sources | %.1f ms | with reading %.1f ms |%n", draft.split("\\s+", -1).length,
                (kept - start) / 50e6, (System.nanoTime() - kept) / 50e6);
    }

    @Test
    void printsTheFiguresOfBothHalves() {
        for (var half : new String[] {"tune", "holdout", "fresh", "final", "model", "unseen"}) {
            var figures = new Figures();
            Drafts.all().stream().filter(sample -> sample.half().equals(half)).forEach(sample -> figures.add(sample, 20261121L, 1));
            Drafts.all().stream().filter(sample -> sample.half().equals(half)).forEach(sample -> figures.addForeign(sample, Drafts.all()));
            System.out.println(figures.table(half + ", " + figures.mutants() + " changes"));
            if (half.equals(System.getProperty("grounding.show", ""))) {
                figures.alarms().forEach(line -> System.out.println("ALARM " + line));
                figures.misses().forEach(line -> System.out.println("MISS " + line));
            }
        }
    }
}
