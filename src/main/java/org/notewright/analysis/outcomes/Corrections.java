package org.notewright.analysis.outcomes;

import java.util.List;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Span;

/// A later note that takes an earlier value back ("correction: LEFS on 2/6 was 34, not 43"): the wrong value leaves its
/// series and is flagged, the right one takes its place.
final class Corrections {

    private static final Pattern CUE = Pattern.compile(
            "(?i)\\b(correction|corrected|typo|in error|entered wrong|recorded wrong|misprint|transposed|erroneous(?:ly)?|mis-?recorded|mis-?entered|should (?:be|have been|read))\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w./])-?\\d{1,3}(?:\\.\\d{1,2})?(?![\\dxX])");
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:on|of|from|dated)\\s\\d{1,2}/\\d{1,2}(?!\\d)|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}");
    private static final Pattern SENTENCE = Pattern.compile("[^.;\\n]{0,400}(?:\\.\\d[^.;\\n]{0,200}){0,6}");

    private Corrections() {
    }

    static void apply(List<EpisodeVisit> visits, List<Value> all, List<EpisodeFlag> flags) {
        for (int i = 0; i < visits.size(); i++) {
            var sentences = SENTENCE.matcher(visits.get(i).text());
            while (sentences.find()) {
                if (CUE.matcher(sentences.group()).find()) {
                    correct(i, new Span(sentences.start(), sentences.end()), sentences.group(), all, flags);
                }
            }
        }
    }

    private static void correct(int visit, Span span, String sentence, List<Value> all, List<EpisodeFlag> flags) {
        var said = all.stream().filter(v -> v.visit() == visit && v.span().overlaps(span)).toList();
        var numbers = NUMBER.matcher(DATE.matcher(sentence).replaceAll(" ")).results().map(m -> Double.parseDouble(m.group())).toList();
        for (var mine : said) {
            for (double number : numbers) {
                var wrong = all.stream().filter(v -> v.visit() < visit && v.when() == When.CURRENT && v.base().equals(mine.base())
                        && v.value() == number).findFirst().orElse(null);
                if (wrong == null) {
                    continue;
                }
                var right = numbers.stream().filter(n -> n != number && said.stream().anyMatch(s -> s.value() == n)).findFirst().orElse(null);
                flags.add(new EpisodeFlag(wrong.visit(), wrong.span(), "taken back by a later note"));
                all.remove(wrong);
                all.removeAll(said);
                if (right != null) {
                    all.add(new Value(wrong.visit(), wrong.kind(), wrong.name(), wrong.region(), wrong.side(), wrong.unit(), wrong.max(), right,
                            Values.print(right), When.CURRENT, span, visit));
                }
                return;
            }
        }
    }
}
