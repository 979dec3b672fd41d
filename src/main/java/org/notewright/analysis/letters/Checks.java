package org.notewright.analysis.letters;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// Dates that cannot be right together. The NPI is checked where it is read.
final class Checks {

    private static final int OLDEST = 115;

    private Checks() {
    }

    static void of(Finder found) {
        var birth = day(found, "dob");
        for (var name : new String[] {"documentDate", "dateOfService", "startDate"}) {
            var other = day(found, name);
            var field = found.first("dob");
            if (birth != null && other != null && field != null && birth.isAfter(other)) {
                found.problems.add(new LetterProblem("dob", field.span(), "the birth date lies after " + name));
            } else if (birth != null && other != null && field != null && Period.between(birth, other).getYears() > OLDEST) {
                found.problems.add(new LetterProblem("dob", field.span(), "the person would be older than " + OLDEST));
            }
        }
        order(found, "startDate", "endDate");
        order(found, "dateOfService", "documentDate");
        order(found, "documentDate", "appealDeadline");
    }

    private static void order(Finder found, String earlier, String later) {
        var first = day(found, earlier);
        var second = day(found, later);
        var field = found.first(later);
        if (first != null && second != null && field != null && first.isAfter(second)) {
            found.problems.add(new LetterProblem(later, field.span(), later + " lies before " + earlier));
        }
    }

    private static @Nullable LocalDate day(Finder found, String name) {
        var field = found.first(name);
        return field == null ? null : LocalDate.parse(field.value());
    }
}
