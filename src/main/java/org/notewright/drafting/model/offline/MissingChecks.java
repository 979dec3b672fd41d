package org.notewright.drafting.model.offline;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a reviewer looks for in a therapy note, each with the words by which it shows (`soap-missing.csv`).
///
/// The words are generous: a line under `Missing` must be true, so whatever may be a sign of the thing counts as the
/// thing. Silence about a gap is a smaller fault than a false claim.
final class MissingChecks {

    /// @param id      stable name
    /// @param present finds the thing in a source
    /// @param message the line under `Missing`
    record Check(String id, Pattern present, String message) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Check";
        }
    }

    private final List<Check> checks;

    private MissingChecks(List<Check> checks) {
        this.checks = checks;
    }

    static MissingChecks load() {
        return load("soap-missing.csv");
    }

    /// Those of letters and reports, which look for other things.
    static MissingChecks ofDocuments() {
        return load("document-missing.csv");
    }

    private static MissingChecks load(String file) {
        return new MissingChecks(Tables.rows(file).stream().map(row -> new Check(
                Objects.requireNonNull(row.get("id")),
                Pattern.compile(Objects.requireNonNull(row.get("pattern")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Objects.requireNonNull(row.get("message")))).toList());
    }

    List<Check> all() {
        return checks;
    }

    /// @return the lines for what no source shows, in the order of the table
    List<String> missingIn(List<String> sources) {
        return checks.stream().filter(check -> sources.stream().noneMatch(text -> check.present().matcher(text).find()))
                .map(Check::message).toList();
    }

    /// The lines for what a document of the given checks lacks, in the order of the tables.
    static List<String> missingIn(List<MissingChecks> tables, List<String> ids, List<String> sources) {
        return tables.stream().flatMap(table -> table.checks.stream()).filter(check -> ids.contains(check.id()))
                .filter(check -> sources.stream().noneMatch(text -> check.present().matcher(text).find()))
                .map(Check::message).toList();
    }
}
