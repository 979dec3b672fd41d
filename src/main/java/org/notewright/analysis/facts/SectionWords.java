package org.notewright.analysis.facts;

import java.util.Map;
import java.util.stream.Collectors;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Table;

/// What single words say about a section: how much more often each stands in clauses of S, O, A or P (`sectionwords.csv`,
/// logarithms of the ratio, between -1.5 and 1.5). A small push where no cue decides.
final class SectionWords {

    private static final Map<String, double[]> WEIGHTS = Table.rows("sectionwords.csv").stream().collect(Collectors.toUnmodifiableMap(
            row -> row.getOrDefault("word", ""), row -> new double[] {number(row, "S"), number(row, "O"), number(row, "A"), number(row, "P")}));
    private static final double PUSH = 1.4;
    private static final double MOST = 3;

    private SectionWords() {
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, "0"));
    }

    /// Adds the words' weights, in the order of [SoapSection].
    static void add(NoteText text, int from, int to, double[] weight) {
        var sum = new double[4];
        int words = 0;
        boolean number = false;
        for (int i = from; i < to; i++) {
            boolean first = text.token(i).number() && !number;
            number |= first;
            var told = text.token(i).letters() ? WEIGHTS.get(text.word(i)) : first ? WEIGHTS.get("#") : null;
            if (told != null) {
                words++;
                for (int s = 0; s < 4; s++) {
                    sum[s] += told[s];
                }
            }
        }
        for (int s = 0; s < 4 && words > 0; s++) {
            weight[s] += Math.clamp(PUSH * sum[s] / Math.sqrt(words), -MOST, MOST);
        }
    }
}
