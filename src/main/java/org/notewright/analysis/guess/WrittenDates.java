package org.notewright.analysis.guess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Days as American notes and machines write them: `2026-03-12`, `03/12/2026`, `3-12-26`, `March 12, 2026`, `12 Mar 2026`.
final class WrittenDates {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final Pattern ISO = Pattern.compile("(?<![\\d/-])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?![\\d-])");
    private static final Pattern US = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "[ \\u00A0]+(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00A0]+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private WrittenDates() {
    }

    /// In the order of the text. Impossible days are left out.
    ///
    /// @param today years of two digits that would lie after the next year belong to the last century
    static List<WrittenDate> in(String text, LocalDate today) {
        var found = new ArrayList<WrittenDate>();
        add(found, ISO.matcher(text), m -> day(number(m, 1), number(m, 2), number(m, 3)));
        add(found, US.matcher(text), m -> day(year(m.group(4), today), number(m, 1), number(m, 3)));
        add(found, MONTH_FIRST.matcher(text), m -> day(number(m, 3), month(m.group(1)), number(m, 2)));
        add(found, DAY_FIRST.matcher(text), m -> day(number(m, 3), month(m.group(2)), number(m, 1)));
        found.sort(Comparator.comparingInt(date -> date.span().start()));
        return found;
    }

    @FunctionalInterface
    private interface Reading {
        LocalDate date(Matcher matcher);
    }

    private static void add(List<WrittenDate> found, Matcher matcher, Reading reading) {
        while (matcher.find()) {
            try {
                found.add(new WrittenDate(reading.date(matcher), new Span(matcher.start(), matcher.end())));
            } catch (DateTimeException _) {
                // 02/30 is a fraction, a blood pressure or a slip, but no day.
            }
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static int year(String digits, LocalDate today) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        var century = today.getYear() / 100 * 100;
        return century + year > today.getYear() + 1 ? century - 100 + year : century + year;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
