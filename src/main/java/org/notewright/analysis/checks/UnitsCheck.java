package org.notewright.analysis.checks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.text.CsvRows;

/// Whether the minutes in a document carry the units it states: the CMS 8-minute rule over all timed 15-minute codes of the
/// day (domain section 2.1: units = 0 below 8 minutes, else (minutes + 7) / 15 without the rest).
final class UnitsCheck {

    private static final int BLOCK = 15;
    private static final int SHORTEST = 8;

    private static final class Holder {
        private static final Map<String, Boolean> TIMED = CsvRows.of(UnitsCheck.class, "timed-codes.csv").stream().collect(
                Collectors.toMap(row -> Objects.requireNonNull(row.get("code")), row -> "timed".equals(row.get("kind"))));
    }

    private UnitsCheck() {
    }

    static void check(DraftParts draft, List<Finding> out) {
        var facts = FactExtractor.extract(draft.written()).facts();
        var services = facts.stream().filter(Fact.Service.class::isInstance).map(Fact.Service.class::cast)
                .filter(service -> Holder.TIMED.getOrDefault(service.code(), false)).toList();
        var billed = services.stream().filter(service -> service.units() != null).toList();
        if (billed.isEmpty()) {
            return;
        }
        double units = billed.stream().mapToDouble(service -> Objects.requireNonNullElse(service.units(), 0.0)).sum();
        double stated = facts.stream().filter(Fact.Time.class::isInstance).map(Fact.Time.class::cast)
                .filter(time -> time.what().equals("timed")).mapToDouble(Fact.Time::minutes).max().orElse(0);
        double summed = services.stream().mapToDouble(service -> Objects.requireNonNullElse(service.minutes(), 0.0)).sum();
        double minutes = Math.max(stated, summed);
        if (minutes == 0) {
            out.add(Finding.of(FindingKind.UNITS_WITHOUT_MINUTES, billed.getFirst().span(), billed.getFirst().code()));
        } else if (units > unitsOf(minutes)) {
            out.add(Finding.of(FindingKind.UNITS_OVER, billed.getFirst().span(), units, minutes, unitsOf(minutes)));
        }
    }

    /// @param minutes of timed codes on one day
    /// @return units they carry together
    static int unitsOf(double minutes) {
        return minutes < SHORTEST ? 0 : (int) (minutes + BLOCK - SHORTEST) / BLOCK;
    }
}
