package org.notewright.drafting.model.offline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The day of a note: from its label, else the first day its own head names (American order; two-digit years are of this
/// century).
///
/// @param date  the day, or null
/// @param words as the note writes it, empty where it does not
record NoteDay(@Nullable LocalDate date, String words) {

    private static final int HEAD = 600;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern AMERICAN = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/-])");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? (\\d{1,2}),? (\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    static NoteDay of(String label, String text) {
        var labelled = ISO.matcher(label);
        var told = labelled.find() ? date(labelled.group(1), labelled.group(2), labelled.group(3)) : null;
        var head = text.substring(0, Math.min(HEAD, text.length()));
        var own = inText(head);
        if (own.date() == null && text.length() > HEAD) {
            own = inText(text.substring(text.length() - HEAD));
        }
        return told == null ? own : new NoteDay(told, told.equals(own.date()) ? own.words() : "");
    }

    private static NoteDay inText(String text) {
        NoteDay best = new NoteDay(null, "");
        int at = Integer.MAX_VALUE;
        for (var pattern : List.of(ISO, AMERICAN, NAMED)) {
            var match = pattern.matcher(text);
            while (match.find() && match.start() < at) {
                var date = date(pattern, match);
                if (date != null) {
                    best = new NoteDay(date, match.group());
                    at = match.start();
                }
            }
        }
        return best;
    }

    private static @Nullable LocalDate date(Pattern pattern, MatchResult match) {
        if (pattern == ISO) {
            return date(match.group(1), match.group(2), match.group(3));
        }
        if (pattern == AMERICAN) {
            var year = match.group(4);
            return date(year.length() == 2 ? "20" + year : year, match.group(1), match.group(3));
        }
        int month = MONTHS.indexOf(match.group(1).toLowerCase(Locale.ROOT)) + 1;
        return date(match.group(3), String.valueOf(month), match.group(2));
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The day only: the words are a patient's.
    @Override public String toString() {
        return "NoteDay[" + date + "]";
    }
}
