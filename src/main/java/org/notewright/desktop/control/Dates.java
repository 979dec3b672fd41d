package org.notewright.desktop.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as the window writes them, in American English.
public final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);

    private Dates() {
    }

    /// `Mar 3`, with the year where it is not this one.
    public static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? SHORT : WITH_YEAR).format(day);
    }

    /// `Thursday, March 12`.
    public static String heading(LocalDate day) {
        return LONG.format(day);
    }

    /// `Tue`.
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
