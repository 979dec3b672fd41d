package org.notewright.analysis.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a letter says.
///
/// @param type     what it is about
/// @param fields   what was found, in the order of the shape; what is not on the page is not here
/// @param problems values that cannot be right: NPI check digit, days no calendar has, births after the letter
public record Letter(LetterType type, List<LetterField> fields, List<LetterProblem> problems) {

    public Letter {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /// @return the first value of a field, or null
    public @Nullable String value(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).map(LetterField::value).findFirst().orElse(null);
    }

    /// @return every value of a field, in the order of the letter
    public List<String> values(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).map(LetterField::value).toList();
    }

    /// Only counts.
    @Override public String toString() {
        return "Letter[" + type + ", " + fields.size() + " fields]";
    }
}
