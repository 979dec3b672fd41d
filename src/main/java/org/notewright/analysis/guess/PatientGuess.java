package org.notewright.analysis.guess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.notewright.analysis.guess.PatientScore.Kind;
import org.notewright.analysis.guess.PatientScore.Reason;

/// Whose text it is, among the patients of a practice: by full name, birth date and record number. A family name alone is no
/// guess; a full name that two patients share needs a birth date or a record number; a birth date that differs speaks against
/// the name.
public final class PatientGuess {

    /// @param score the patient with the reasons to show
    /// @param sure  `LIKELY` for one sign, `SURE` for two that agree; never a licence to file without asking
    public record Guess(PatientScore score, Sureness sure) {
    }

    private PatientGuess() {
    }

    /// Every candidate with at least one sign, best first.
    ///
    /// @param today for years of two digits
    public static List<PatientScore> scores(String text, List<PatientSigns> candidates, LocalDate today) {
        var words = NameWords.of(text);
        var births = new ArrayList<WrittenDate>();
        var dates = WrittenDates.in(text, today);
        for (var date : dates) {
            if (BirthLabel.standsBefore(text, date.span().start())) {
                births.add(date);
            }
        }
        var scores = new ArrayList<PatientScore>();
        for (var candidate : candidates) {
            var reasons = reasons(text, words, dates, births, candidate);
            if (!reasons.isEmpty()) {
                scores.add(new PatientScore(candidate.id(), reasons.stream().mapToInt(reason -> reason.kind().points()).sum(), reasons));
            }
        }
        scores.sort(Comparator.comparingInt(PatientScore::points).reversed());
        return List.copyOf(scores);
    }

    /// The one patient the text speaks of, or nothing.
    public static Optional<Guess> in(String text, List<PatientSigns> candidates, LocalDate today) {
        var scores = scores(text, candidates, today);
        if (scores.isEmpty() || !isStrong(scores.getFirst())) {
            return Optional.empty();
        }
        var best = scores.getFirst();
        // A second one as good, or a second one whose name stands there with nothing against it.
        if (scores.size() > 1 && (scores.get(1).points() == best.points() || isRival(best, scores.get(1)))) {
            return Optional.empty();
        }
        var strong = best.reasons().stream().filter(reason -> reason.kind().points() >= Kind.FULL_NAME.points()).count();
        return Optional.of(new Guess(best, strong > 1 ? Sureness.SURE : Sureness.LIKELY));
    }

    private static boolean isStrong(PatientScore score) {
        return score.points() >= Kind.FULL_NAME.points() && (score.has(Kind.FULL_NAME) || score.has(Kind.RECORD_NUMBER)
                || score.has(Kind.BIRTH_DATE) && score.has(Kind.FAMILY_NAME));
    }

    /// Both have signs that point to one person alone: a paper about two people, or a mistake in one of the folders.
    private static boolean isRival(PatientScore best, PatientScore other) {
        return isStrong(other) && !(best.has(Kind.FULL_NAME) && other.has(Kind.FULL_NAME) && best.points() > other.points());
    }

    private static List<Reason> reasons(String text, NameWords words, List<WrittenDate> dates, List<WrittenDate> births,
                                        PatientSigns candidate) {
        var reasons = new ArrayList<Reason>();
        RecordNumber.find(text, candidate.recordNumber()).ifPresent(span -> reasons.add(new Reason(Kind.RECORD_NUMBER, span)));
        var birth = candidate.birthDate();
        var born = dates.stream().filter(date -> date.date().equals(birth)).findFirst();
        born.ifPresent(date -> reasons.add(new Reason(Kind.BIRTH_DATE, date.span())));
        words.fullName(candidate).ifPresentOrElse(span -> reasons.add(new Reason(Kind.FULL_NAME, span)),
                () -> words.familyName(candidate).ifPresent(span -> reasons.add(new Reason(Kind.FAMILY_NAME, span))));
        if (!reasons.isEmpty() && birth != null && born.isEmpty() && !births.isEmpty()) {
            reasons.add(new Reason(Kind.OTHER_BIRTH_DATE, births.getFirst().span()));
        }
        reasons.sort(Comparator.comparingInt((Reason reason) -> reason.kind().points()).reversed());
        return reasons;
    }
}
