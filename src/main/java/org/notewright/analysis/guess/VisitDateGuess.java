package org.notewright.analysis.guess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The date of service written in a text. A birth date, a referral, a fax line, an authorization or the next appointment is
/// not it; two labelled dates that differ are no guess.
public final class VisitDateGuess {

    /// A document without a label tells its date in its first lines.
    private static final int FIRST_LINES = 3;

    /// Older papers are history, not visits.
    private static final int YEARS_BACK = 10;

    /// A fax machine's own line at the top or bottom of a page.
    private static final Pattern FAX_LINE = Pattern.compile(
            "(?i)\\bfax\\b|\\bp(?:age|g)?\\.? ?\\d+ ?(?:/|of) ?\\d+|\\bfrom:.*\\bto:|\\b\\d{1,2}:\\d{2}(?: ?[ap]m)?\\b.*\\bfrom:");

    private static final Pattern MAIL_HEAD = Pattern.compile("\\A(?:Attachment: .*\\n)?From: .*\\n(?:(?:To|Cc|Date|Subject): .*\\n)+");

    private VisitDateGuess() {
    }

    /// @param text  as read, any length
    /// @param today no visit lies after it
    public static Optional<DateGuess> in(String text, LocalDate today) {
        var mail = MAIL_HEAD.matcher(text);
        var from = mail.find() ? mail.end() : 0;
        List<DateGuess> guesses = new ArrayList<>();
        for (var written : WrittenDates.in(text, today)) {
            var plausible = !written.date().isAfter(today) && written.date().isAfter(today.minusYears(YEARS_BACK));
            if (plausible && written.span().start() >= from) {
                guess(text, from, written).ifPresent(guesses::add);
            }
        }
        for (var sure : List.of(Sureness.SURE, Sureness.LIKELY, Sureness.POSSIBLE)) {
            var same = guesses.stream().filter(guess -> guess.sure() == sure).toList();
            if (!same.isEmpty()) {
                var days = same.stream().map(DateGuess::date).distinct().count();
                return days == 1 ? Optional.of(same.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<DateGuess> guess(String text, int from, WrittenDate written) {
        var start = text.lastIndexOf('\n', Math.max(0, written.span().start() - 1)) + 1;
        var end = text.indexOf('\n', written.span().end());
        var line = text.substring(start, end < 0 ? text.length() : end);
        if (FAX_LINE.matcher(line).find()) {
            return Optional.empty();
        }
        var before = text.substring(Math.min(start, written.span().start()), written.span().start());
        var after = line.substring(Math.min(line.length(), written.span().end() - start));
        if (isRange(before) || after.matches("(?s)\\s*(?:-|–|to|thru|through)\\s*\\d.*")) {
            return Optional.empty();
        }
        var label = before.isBlank() && after.isBlank() ? labelAbove(text, start, from) : DateLabels.of(before);
        return sureness(label, before, text, from, start).map(sure -> new DateGuess(written.date(), written.span(), sure));
    }

    private static boolean isRange(String before) {
        return before.matches("(?s).*\\d\\s*(?:-|–|to|thru|through)\\s*");
    }

    /// A date alone on its line may have its label on the line above.
    private static DateLabels.Role labelAbove(String text, int start, int from) {
        if (start <= from + 1) {
            return DateLabels.Role.NONE;
        }
        var above = text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1);
        var role = DateLabels.of(above);
        var known = above.length() < 30 && !above.matches(".*\\d.*");
        return known && (role == DateLabels.Role.VISIT || above.strip().endsWith(":")) ? role : DateLabels.Role.NONE;
    }

    private static Optional<Sureness> sureness(DateLabels.Role label, String before, String text, int from, int start) {
        var head = text.substring(from, start).lines().filter(line -> !line.isBlank()).count() < FIRST_LINES;
        return switch (label) {
            case VISIT -> Optional.of(Sureness.SURE);
            case WEAK -> Optional.of(head ? Sureness.LIKELY : Sureness.POSSIBLE);
            case NONE -> before.isBlank() && head ? Optional.of(Sureness.LIKELY) : Optional.empty();
            case OTHER -> Optional.empty();
        };
    }
}
