package org.notewright.drafting.model.offline;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.SoapSection;
import org.notewright.analysis.text.CsvRows;

/// Under which heading of an occupational profile a sentence belongs, by the words of `profile-topics.csv`. The first row
/// that fits decides; treatment and its minutes belong to no profile.
final class ProfileTopics {

    private record Row(String topic, Pattern words) {
        @Override public String toString() {
            return "Row[" + topic + "]";
        }
    }

    private static final ProfileTopics SHIPPED = new ProfileTopics(CsvRows.of(ProfileTopics.class, "profile-topics.csv")
            .stream().map(row -> new Row(Objects.requireNonNull(row.get("topic")),
                    Pattern.compile(Objects.requireNonNull(row.get("pattern")), Pattern.CASE_INSENSITIVE))).toList());

    private final List<Row> rows;

    private ProfileTopics(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static ProfileTopics shipped() {
        return SHIPPED;
    }

    /// @return the topic, or an empty text for what belongs to no profile
    String of(Said said, Narrative narrative) {
        var section = said.sentence().section();
        if (section == SoapSection.PLAN) {
            return "priorities";
        }
        if (narrative.holds(said, Narrative.TREATMENT)) {
            return "";
        }
        for (var row : rows) {
            if (row.words().matcher(said.sentence().text()).find()) {
                return row.topic();
            }
        }
        return section == SoapSection.SUBJECTIVE ? "reason" : "factors";
    }
}
