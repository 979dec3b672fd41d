package org.notewright.trial;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.notewright.analysis.grounding.GroundingReport;
import org.notewright.analysis.grounding.IssueKind;

/// `reviewed.csv`: every flag on the kept answers with what it turned out to be (`right`: the answer said what its sources do
/// not; `alarm`: the sentence was faithful) and what was done about it.
final class ReviewedFlags {

    private static final List<Map<String, String>> ROWS = load();

    private ReviewedFlags() {
    }

    private static List<Map<String, String>> load() {
        try {
            return new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(SkillTrial.ROOT.resolve("reviewed.csv").toFile()).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The flags known of one trial.
    static Set<String> of(String trial) {
        return ROWS.stream().filter(row -> trial.equals(row.get("trial"))).map(row -> Objects.requireNonNull(row.get("flag"))).collect(Collectors.toSet());
    }

    static long count(String trial, String verdict) {
        return ROWS.stream().filter(row -> trial.equals(row.get("trial")) && verdict.equals(row.get("verdict"))).count();
    }

    /// Flags but for what was left out: leaving out is not inventing, and is counted by itself.
    static List<String> texts(GroundingReport report) {
        return report.issues().stream().filter(issue -> issue.kind() != IssueKind.OMISSION)
                .map(issue -> issue.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + issue.text().strip().replaceAll("\\s+", " ")).distinct().toList();
    }
}
