package org.notewright.analysis.spoken;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Dates, said in three ways: "march twelfth twenty twenty six", "the twelfth of march", "three twelve twenty twenty six"
/// (also with "slash"); and years alone behind "in" or "since". "May" and "march" are also verbs: they need more than a
/// small number behind them.
final class DateRule implements Rule {

    private static final Map<String, Month> MONTHS = months();

    @Override public @Nullable Match at(At p) {
        var month = monthFirst(p);
        var match = month == null ? dayFirst(p) : month;
        match = match == null ? numbers(p) : match;
        match = match == null ? slashes(p) : match;
        return match == null ? year(p) : match;
    }

    private static @Nullable Match monthFirst(At p) {
        var month = MONTHS.get(p.word(0));
        if (month == null) {
            return null;
        }
        var day = day(p, 1);
        if (day == null) {
            var year = Years.at(p, 1);
            return year == null ? null : new Match(year.end(), month.name + " " + year.written(), ChangeKind.DATE);
        }
        var year = Years.at(p, day.end);
        if (year == null && month.verb && !Lexicon.is(Role.CALENDAR, p.before(1)) && !(day.ordinal && day.value > 3)) {
            return null;
        }
        return date(month, day, year, day.end);
    }

    private static @Nullable Match dayFirst(At p) {
        int skip = p.word(0).equals("the") ? 1 : 0;
        var day = day(p, skip);
        var month = day != null && day.ordinal && p.word(day.end).equals("of") ? MONTHS.get(p.word(day.end + 1)) : null;
        return day == null || month == null ? null : date(month, day, Years.at(p, day.end + 2), day.end + 2);
    }

    private static Match date(Month month, Day day, @Nullable Num year, int end) {
        var written = month.name + " " + day.value;
        return year == null ? new Match(end, written, ChangeKind.DATE)
                : new Match(year.end(), written + ", " + year.written(), ChangeKind.DATE);
    }

    private static @Nullable Match numbers(At p) {
        var month = Numbers.small(p, 0);
        var day = month == null || month.value() < 1 || month.value() > 12 ? null : Numbers.small(p, month.end());
        var year = day == null || day.value() < 1 || day.value() > 31 ? null : Years.at(p, day.end());
        return month == null || day == null || year == null || Units.follows(p, year.end()) ? null
                : new Match(year.end(), month.written() + "/" + day.written() + "/" + year.written(), ChangeKind.DATE);
    }

    private static @Nullable Match slashes(At p) {
        var out = new StringBuilder();
        var part = Numbers.plain(p, 0);
        int parts = 0;
        int end = 0;
        while (part != null) {
            out.append(out.isEmpty() ? "" : "/").append(part.written());
            parts++;
            end = part.end();
            boolean more = p.word(end).equals("slash") && parts < 3;
            var year = more && parts == 2 ? Years.at(p, end + 1) : null;
            part = !more ? null : year == null ? Numbers.plain(p, end + 1) : year;
        }
        return parts < 2 ? null : new Match(end, out.toString(), parts == 3 ? ChangeKind.DATE : ChangeKind.SCORE);
    }

    private static @Nullable Match year(At p) {
        var year = Lexicon.is(Role.CALENDAR, p.before(1)) ? Years.at(p, 0) : null;
        return year == null || year.words() < 2 || Units.follows(p, year.end()) ? null
                : new Match(year.end(), year.written(), ChangeKind.DATE);
    }

    private static @Nullable Day day(At p, int from) {
        int tens = Numbers.tens(p.word(from));
        int unit = Numbers.ordinal(p.word(from + 1));
        if (tens > 0 && unit > 0 && unit < 10) {
            return day(tens + unit, from + 2, true);
        }
        int one = Numbers.ordinal(p.word(from));
        if (one > 0) {
            return day(one, from + 1, true);
        }
        boolean year = Years.at(p, from) != null;
        var cardinal = year ? null : Numbers.small(p, from);
        if (year && Numbers.tens(p.word(from)) == 20 && Years.at(p, from + 1) != null) {
            return day(20, from + 1, false);
        }
        return cardinal == null ? null : day((int) cardinal.value(), cardinal.end(), false);
    }

    private static @Nullable Day day(int value, int end, boolean ordinal) {
        return value >= 1 && value <= 31 ? new Day(value, end, ordinal) : null;
    }

    private static Map<String, Month> months() {
        var out = new HashMap<String, Month>();
        for (var row : Lexicon.rows("months.csv")) {
            out.put(Lexicon.cell(row, "word"), new Month(Lexicon.cell(row, "written"), Lexicon.cell(row, "verb").equals("yes")));
        }
        return Map.copyOf(out);
    }

    /// A row of the table; safe to print.
    private record Month(String name, boolean verb) {}

    private record Day(int value, int end, boolean ordinal) {}
}
