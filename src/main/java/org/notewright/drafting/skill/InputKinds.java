package org.notewright.drafting.skill;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which inputs of skills a source can be, by the words at its beginning and in its file name (`input-words.csv`).
///
/// Generous on purpose: to ask a therapist for something that is there is worse than to let a draft say what is missing.
public final class InputKinds {

    private static final int BEGINNING = 3000;

    /// Inputs that any source with words can be.
    private static final Set<String> ANY = Set.of("note", "brief");
    /// Inputs that are decided by what else there is, not by a source's words.
    private static final Set<String> DECIDED_ELSEWHERE = Set.of("context", "notes", "previous", "document", "reference");

    /// @param input the word of the head: `denial`
    private record Row(String input, Pattern words) {
        @Override public String toString() {
            return "Row[" + input + "]";
        }
    }

    private final List<Row> rows;
    private final SkillWords words = SkillWords.load();

    public InputKinds() {
        this.rows = SkillWords.rows("input-words.csv").stream().map(row -> new Row(SkillWords.cell(row, "input"),
                Pattern.compile(SkillWords.cell(row, "pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
                .toList();
    }

    /// @return the inputs this source can be, without those that depend on what else there is
    public Set<String> of(String fileName, String text) {
        var found = new LinkedHashSet<String>();
        if (text.isBlank()) {
            return found;
        }
        found.addAll(ANY);
        var beginning = beginning(fileName, text);
        rows.stream().filter(row -> row.words().matcher(beginning).find()).forEach(row -> found.add(row.input()));
        return found;
    }

    /// Whether a source can be one of these inputs: what [#of] would say of them, without looking for the others.
    ///
    /// @param inputs names of inputs
    public boolean isAny(Collection<String> inputs, String fileName, String text) {
        if (text.isBlank()) {
            return false;
        }
        if (inputs.stream().anyMatch(ANY::contains)) {
            return true;
        }
        var beginning = beginning(fileName, text);
        return rows.stream().anyMatch(row -> inputs.contains(row.input()) && row.words().matcher(beginning).find());
    }

    private static String beginning(String fileName, String text) {
        return fileName.replaceAll("[._-]+", " ") + "\n" + text.substring(0, Math.min(BEGINNING, text.length()));
    }

    /// Whether [#of] can say that a source is this input.
    public boolean isTold(String input) {
        return !DECIDED_ELSEWHERE.contains(input);
    }

    /// What an input is, for people: `the payer's denial letter`.
    public String meaning(String input) {
        return words.meaning("inputs", input);
    }
}
