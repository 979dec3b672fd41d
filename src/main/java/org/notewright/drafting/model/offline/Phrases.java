package org.notewright.drafting.model.offline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.SoapSection;
import org.notewright.analysis.text.CsvRows;

/// Writes shorthand out where it can mean one thing only (`shorthand.csv`), and gives a clause that begins with a verb
/// its subject (`openings.csv`). Nothing here is trusted: [Settler] takes back whatever the check doubts.
final class Phrases {

    /// @param sections letters of the sections it is for, empty for all
    private record Rule(Pattern pattern, String replacement, String sections) {
        boolean isFor(SoapSection section) {
            return sections.isEmpty() || sections.indexOf(section.name().charAt(0)) >= 0;
        }

        @Override public String toString() {
            return "Rule";
        }
    }

    private final List<Rule> shorthand;
    private final List<Rule> openings;

    private Phrases(List<Rule> shorthand, List<Rule> openings) {
        this.shorthand = shorthand;
        this.openings = openings;
    }

    static Phrases load() {
        return new Phrases(rules("shorthand.csv"), rules("openings.csv"));
    }

    private static List<Rule> rules(String file) {
        return CsvRows.of(Phrases.class, file).stream().map(row -> new Rule(Pattern.compile(cell(row, "pattern")),
                cell(row, "replacement"), cell(row, "sections"))).toList();
    }

    private static String cell(java.util.Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /// @param clause words of one clause, without separators around them
    /// @return one sentence, or a heading that ends with a colon
    String sentence(String clause, SoapSection section) {
        var text = Wording.oneLine(clause);
        text = all(shorthand, text, section);
        for (var rule : openings) {
            var match = rule.pattern().matcher(text);
            if (rule.isFor(section) && match.lookingAt()) {
                text = rule.replacement().endsWith("$0")
                        ? rule.replacement().replace("$0", "") + match.group().toLowerCase(Locale.ROOT) + text.substring(match.end())
                        : match.replaceFirst(rule.replacement());
                break;
            }
        }
        return Wording.sentence(text);
    }

    /// Shorthand written out, nothing else.
    String words(String text, SoapSection section) {
        return all(shorthand, Wording.oneLine(text), section);
    }

    private static String all(List<Rule> rules, String text, SoapSection section) {
        var written = text;
        for (var rule : rules) {
            if (rule.isFor(section)) {
                written = rule.pattern().matcher(written).replaceAll(rule.replacement());
            }
        }
        return written;
    }
}
