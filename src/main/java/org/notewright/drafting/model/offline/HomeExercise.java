package org.notewright.drafting.model.offline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.exercises.Exercise;
import org.notewright.analysis.exercises.ExerciseLibrary;
import org.notewright.analysis.facts.Fact;

/// One exercise of a home program: what the notes say about its dose, and what the library knows about it.
///
/// @param fact  name and dose as read
/// @param words as the therapist wrote them
/// @param known the exercise of the library, null where it has none
record HomeExercise(Fact.Exercise fact, String words, @Nullable Exercise known) {

    private static final Pattern BRACKETS = Pattern.compile(" \\(.*");
    private static final Pattern SECONDS = Pattern.compile("(?i)\\s*(?:s|sec|secs|seconds)$");
    private static final Pattern MINUTES = Pattern.compile("(?i)\\s*(?:min|mins|minutes)$");

    static HomeExercise of(Fact.Exercise fact, String words) {
        var library = ExerciseLibrary.shipped();
        return new HomeExercise(fact, Wording.oneLine(words), library.named(words).or(() -> library.named(fact.name())).orElse(null));
    }

    /// What the patient calls it.
    String name() {
        return known == null ? Measured.capital(fact.name()) : known.name();
    }

    /// What the therapist calls it.
    String clinicalName() {
        return known == null ? Measured.capital(fact.name()) : known.clinical();
    }

    /// The clinical name without what stands in brackets: a motion named there would not be the note's.
    String shortName() {
        return BRACKETS.matcher(clinicalName()).replaceFirst("");
    }

    /// The dose in words that both sheets share, letter by letter; empty where the notes give none.
    String dose() {
        var parts = new ArrayList<String>();
        var reps = fact.reps();
        var sets = fact.sets();
        if (sets != null) {
            parts.add(count(sets, "set") + (reps == null ? "" : " of " + number(reps)));
        } else if (reps != null) {
            parts.add(count(reps, "time"));
        }
        if (fact.hold() != null) {
            parts.add("hold " + MINUTES.matcher(SECONDS.matcher(fact.hold()).replaceFirst(" seconds")).replaceFirst(" minutes"));
        }
        if (fact.load() != null) {
            parts.add("with " + fact.load());
        }
        return String.join(", ", parts);
    }

    /// What of the dose the notes do not say, one line each.
    List<String> missing() {
        if (dose().isEmpty()) {
            return List.of(name() + ": no dose is stated.");
        }
        var lines = new ArrayList<String>();
        if (fact.reps() == null && fact.hold() == null) {
            lines.add(name() + ": how many times is not stated.");
        }
        if (fact.sets() == null && fact.hold() == null) {
            lines.add(name() + ": the number of sets is not stated.");
        }
        boolean held = known != null && (known.kind().startsWith("stretch") || known.kind().startsWith("isometric"));
        if (held && fact.hold() == null) {
            lines.add(name() + ": how long to hold is not stated.");
        }
        return lines;
    }

    private static String count(double count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// What makes two mentions the same.
    String key() {
        return (known == null ? fact.name().toLowerCase(Locale.ROOT) : known.id()) + "|" + dose();
    }

    @Override public String toString() {
        return "HomeExercise";
    }
}
