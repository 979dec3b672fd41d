package org.notewright.analysis.grounding;

import java.util.List;
import org.notewright.analysis.grounding.Item.Atom;

/// Finds days among tokens.
final class DateReader {

    private DateReader() {
    }

    /// True for three numbers with the same slash or hyphen between them that name a day.
    static boolean isNumeric(List<Raw> raws, int at) {
        if (at + 4 >= raws.size() || !raws.get(at + 2).isNumber() || !raws.get(at + 4).isNumber()) {
            return false;
        }
        var sign = raws.get(at + 1);
        boolean apart = sign.is("/") || sign.is("-");
        return apart && raws.get(at + 3).is(sign.text()) && sign.glued() && raws.get(at + 3).glued()
                && !numericKey(raws, at).isEmpty();
    }

    static int readNumeric(List<Raw> raws, int at, List<Atom> out) {
        out.add(Atom.of(Dim.DATE, numericKey(raws, at)));
        return at + 5;
    }

    private static String numericKey(List<Raw> raws, int at) {
        var a = raws.get(at).text();
        var b = raws.get(at + 2).text();
        var c = raws.get(at + 4).text();
        return a.length() == 4 ? Dates.key(a, b, c) : Dates.key(c, a, b);
    }

    /// True for `8 Sept 2026` and `3 June, 2026`; without a year the words could mean something else ("2 may").
    static boolean isDayFirst(List<Raw> raws, int at) {
        int year = yearAfter(raws, at);
        return year < raws.size() && Dates.isMonth(raws.get(at + 1).text()) && raws.get(year).isNumber()
                && raws.get(year).text().length() == 4 && !dayFirst(raws, at).isEmpty();
    }

    static int readDayFirst(List<Raw> raws, int at, List<Atom> out) {
        out.add(Atom.of(Dim.DATE, dayFirst(raws, at)));
        return yearAfter(raws, at) + 1;
    }

    private static String dayFirst(List<Raw> raws, int at) {
        return Dates.key(raws.get(yearAfter(raws, at)).text(), String.valueOf(Dates.month(raws.get(at + 1).text())),
                raws.get(at).text());
    }

    private static int yearAfter(List<Raw> raws, int at) {
        boolean mark = at + 2 < raws.size() && (raws.get(at + 2).is(",") || raws.get(at + 2).is("."));
        return mark ? at + 3 : at + 2;
    }

    /// @return tokens of the day that begins with a month's name, 0 when none does
    static int named(List<Raw> raws, int at) {
        int day = at + 1;
        if (day < raws.size() && raws.get(day).is(".")) {
            day++;
        }
        if (day >= raws.size() || !raws.get(day).isNumber() || raws.get(day).text().length() > 2) {
            return 0;
        }
        return end(raws, day) - at;
    }

    private static int end(List<Raw> raws, int day) {
        int next = day + 1;
        if (next < raws.size() && raws.get(next).glued() && raws.get(next).isWord() && raws.get(next).text().length() == 2) {
            next++;
        }
        int year = next < raws.size() && raws.get(next).is(",") ? next + 1 : next;
        boolean hasYear = year < raws.size() && raws.get(year).isNumber() && raws.get(year).text().length() == 4
                && (raws.get(year).text().startsWith("19") || raws.get(year).text().startsWith("20"));
        return hasYear ? year + 1 : next;
    }

    static int readNamed(List<Raw> raws, int at, List<Atom> out) {
        int length = named(raws, at);
        int day = raws.get(at + 1).isNumber() ? at + 1 : at + 2;
        var last = raws.get(at + length - 1);
        var year = last.isNumber() && at + length - 1 > day ? last.text() : "";
        var key = Dates.key(year, String.valueOf(Dates.month(raws.get(at).text())), raws.get(day).text());
        out.add(Atom.of(key.isEmpty() ? Dim.COUNT : Dim.DATE, key.isEmpty() ? raws.get(day).text() : key));
        return at + length;
    }
}
