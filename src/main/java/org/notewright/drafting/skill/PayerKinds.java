package org.notewright.drafting.skill;

import java.util.List;
import java.util.regex.Pattern;

/// What kind of payer a name stands for, by the words of `payer-kinds.csv`. The first row that fits decides.
final class PayerKinds {

    /// @param kind the flag in a skill's instruction: `medicare`
    private record Row(String kind, Pattern words) {
        @Override public String toString() {
            return "Row[" + kind + "]";
        }
    }

    private final List<Row> rows;

    private PayerKinds(List<Row> rows) {
        this.rows = rows;
    }

    static PayerKinds load() {
        return new PayerKinds(SkillWords.rows("payer-kinds.csv").stream().map(row -> new Row(SkillWords.cell(row, "kind"),
                Pattern.compile(SkillWords.cell(row, "pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList());
    }

    /// @return the kind; `commercial` for a name that no row knows; empty where there is no payer
    String of(String payer) {
        return payer.isBlank() ? "" : rows.stream().filter(row -> row.words().matcher(payer).find()).findFirst()
                .map(Row::kind).orElse("commercial");
    }
}
