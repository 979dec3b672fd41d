package org.notewright.analysis.grounding;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints the figures for docs/quality.md: `mvn test -Dtest=GroundingMeasureTest -Dtest.exclude.tags=none`.
@Tag("measure")
class GroundingMeasureTest {

    @Test
    void printsTheFiguresOfBothHalves() {
        for (var half : new String[] {"tune", "holdout", "fresh", "final"}) {
            var figures = new Figures();
            Drafts.all().stream().filter(sample -> sample.half().equals(half)).forEach(sample -> figures.add(sample, 20261121L, 1));
            System.out.println(figures.table(half + ", " + figures.mutants() + " changes"));
            if (half.equals(System.getProperty("grounding.show", ""))) {
                figures.alarms().forEach(line -> System.out.println("ALARM " + line));
                figures.misses().forEach(line -> System.out.println("MISS " + line));
            }
        }
    }
}
