package org.notewright.analysis.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// A calendar date as someone wrote it: 4/17/58, 04-17-1958, 1958-04-17, April 17, 1958, 17 Apr 1958, and, where a scan
/// was read, with letters in place of digits (1O/05/2026). American order; a year of two digits belongs to this century.
///
/// @param span      its place
/// @param date      null where no calendar has such a day (13/45/2026)
/// @param shortYear true when the year was written with two digits
public record WrittenDate(Span span, @Nullable LocalDate date, boolean shortYear) {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final String D = "[0-9OoIl|]";
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\w.$/-])(" + D + "{1,2})\\s?([/.-])\\s?(" + D + "{1,2})\\s?\\2\\s?(" + D + "{4}|" + D
            + "{2})(?![\\w$%]|[./-]\\d)");
    private static final Pattern ISO = Pattern.compile("(?<![\\w.$-])([12]" + D + "{3})([-/])(" + D + "{1,2})\\2(" + D + "{1,2})(?![\\w])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b" + MONTH + "\\.?\\s{0,3}([0-9OIl]{1,2})(?:st|nd|rd|th)?\\s?[,.]?\\s{0,3}([12]" + D
            + "{3})(?!\\w)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(?<!\\w)([0-9OIl]{1,2})(?:st|nd|rd|th)?[\\s-]{0,3}" + MONTH + "\\.?,?[\\s-]{0,3}([12]" + D
            + "{3})(?!\\w)");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /// @return every date in the text, in its order, not overlapping
    public static List<WrittenDate> in(String text) {
        var found = new ArrayList<WrittenDate>();
        each(ISO, text, m -> found.add(of(m, m.group(1), m.group(3), m.group(4))));
        each(NUMBERS, text, m -> {
            if (digits(m.group()) >= 4) {
                found.add(of(m, m.group(4), m.group(1), m.group(3)));
            }
        });
        each(MONTH_FIRST, text, m -> found.add(of(m, m.group(3), month(m.group(1)), m.group(2))));
        each(DAY_FIRST, text, m -> found.add(of(m, m.group(3), month(m.group(2)), m.group(1))));
        found.sort(Comparator.comparingInt((WrittenDate d) -> d.span.start()).thenComparingInt(d -> -d.span.end()));
        var out = new ArrayList<WrittenDate>();
        for (var each : found) {
            if (out.isEmpty() || !out.getLast().span.overlaps(each.span)) {
                out.add(each);
            }
        }
        return List.copyOf(out);
    }

    private static void each(Pattern pattern, String text, java.util.function.Consumer<Matcher> use) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            use.accept(matcher);
        }
    }

    private static WrittenDate of(Matcher m, String year, String month, String day) {
        var span = new Span(m.start(), m.end());
        boolean two = year.length() == 2;
        try {
            int y = number(year);
            return new WrittenDate(span, LocalDate.of(two ? 2000 + y : y, number(month), number(day)), two);
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return new WrittenDate(span, null, two);
        }
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static int number(String written) {
        return Integer.parseInt(written.replaceAll("[Oo]", "0").replaceAll("[Il|]", "1"));
    }

    private static int digits(String written) {
        return (int) written.chars().filter(Character::isDigit).count();
    }

    /// Only the place: a date can be a birth date.
    @Override public String toString() {
        return "WrittenDate[" + span + "]";
    }
}
