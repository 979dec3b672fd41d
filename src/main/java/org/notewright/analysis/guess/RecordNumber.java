package org.notewright.analysis.guess;

import java.util.Optional;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// A practice's own number of a patient in a text.
final class RecordNumber {

    /// Shorter ones, and those without a digit, could be anything: they need a label before them.
    private static final int TELLING = 5;

    private static final String LABEL = "(?:mrn|record(?: number| no\\.?| #)?|chart(?: number| no\\.?| #)?|account(?: number| no\\.?| #)?"
            + "|patient (?:id|number|no\\.?|#)|id)[\\s:#|=]{1,4}";

    private RecordNumber() {
    }

    static Optional<Span> find(String text, String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var telling = number.length() >= TELLING && number.chars().anyMatch(Character::isDigit);
        var whole = Pattern.compile("(?i)" + (telling ? "" : LABEL) + "(?<![\\w-])(" + Pattern.quote(number) + ")(?![\\w-])");
        var matcher = whole.matcher(text);
        return matcher.find() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}
