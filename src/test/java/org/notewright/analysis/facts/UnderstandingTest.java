package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Single clauses as therapists of many settings write them, each with everything it says (`understanding/clauses.tsv`:
/// style, note with \n and \t, facts joined by semicolons).
class UnderstandingTest {

    /// One row of the table.
    record Clause(String note, String facts) {
    }

    static Stream<Clause> clauses() throws IOException {
        try (var stream = Objects.requireNonNull(UnderstandingTest.class.getResourceAsStream("/understanding/clauses.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new Clause(cells[1].replace("\\n", "\n").replace("\\t", "\t"), cells[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aClauseSaysWhatATherapistMeans(Clause clause) {
        var read = FactExtractor.extract(clause.note());
        var facts = Stream.concat(read.facts().stream().map(FactLine::of),
                read.implausible().stream().map(bad -> "!! " + clause.note().substring(bad.span().start(), bad.span().end())));
        assertEquals(clause.facts(), facts.collect(Collectors.joining(" ; ")), clause.note());
    }

    @Test
    void theTableIsLargeEnoughToMeanSomething() throws IOException {
        assertTrue(clauses().count() >= 300);
    }
}
