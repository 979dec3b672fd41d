package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Span;

/// Scores given item by item: "PSFS: stairs 3, kneeling 2; avg 2.5". Each item becomes its own measure, the printed mean
/// the measure itself; a mean that nobody printed is not made up.
final class ItemScores {

    private static final Pattern SCALE = Pattern.compile("(?i)\\b(PSFS|patient[- ]specific functional scale)\\b");
    private static final Pattern END = Pattern.compile("\\.(?=\\s+[A-Z]|\\s*$)|\\n");
    private static final Pattern ITEM = Pattern.compile(
            "([A-Za-z][A-Za-z'/ -]{1,40}?)\\s?[:=(]?\\s?(?<![\\d.])(\\d{1,2}(?:\\.\\d{1,2})?)(?:\\s?/\\s?10)?(?![\\d/%])");
    private static final Pattern BRACKET = Pattern.compile("\\([^)\\n]{0,60}\\)");
    private static final Pattern MEAN = Pattern.compile("(?i).*\\b(avg|average|mean|total|overall)\\b.*");
    private static final Pattern NO_ITEM = Pattern.compile("(?i).*\\b(was|from|eval|ie|initial|prior|goal|to|baseline|visit|mcid|change|score|now|today|current)\\b.*");

    private ItemScores() {
    }

    static void read(int visit, String note, List<Value> values) {
        var scale = SCALE.matcher(note);
        while (scale.find()) {
            int from = scale.end();
            boolean goal = values.stream().anyMatch(v -> v.name().equals("PSFS") && v.when() == When.GOAL && v.span().end() > from && v.span().start() < from + 60);
            if (goal) {
                continue;
            }
            var end = END.matcher(note).region(from, note.length());
            int to = end.find() ? end.start() : note.length();
            var items = items(visit, note, from, to);
            if (items.size() < 2) {
                continue;
            }
            values.removeIf(v -> v.name().equals("PSFS") && v.when() == When.CURRENT && v.span().end() > from && v.span().end() <= to);
            values.addAll(items);
        }
    }

    private static List<Value> items(int visit, String note, int from, int to) {
        var words = note.substring(from, to);
        var brackets = BRACKET.matcher(words);
        var plain = new StringBuilder(words);
        while (brackets.find()) {
            boolean mean = MEAN.matcher(brackets.group()).matches();
            for (int i = brackets.start(); i < brackets.end() && !mean; i++) {
                plain.setCharAt(i, '~');
            }
        }
        var out = new ArrayList<Value>();
        var item = ITEM.matcher(plain);
        while (item.find()) {
            var name = item.group(1).strip().toLowerCase(Locale.ROOT).replaceFirst("^(and|with|the)\\s", "");
            double score = Double.parseDouble(item.group(2));
            boolean mean = MEAN.matcher(name).matches();
            if (score <= 10 && (mean || !NO_ITEM.matcher(name).matches())) {
                out.add(new Value(visit, Value.Kind.MEASURE, mean ? "PSFS" : "PSFS " + name, null, null, null, 10.0, score, item.group(2), When.CURRENT,
                        new Span(from + item.start(mean ? 0 : 1), from + item.end()), visit));
            }
        }
        return out;
    }
}
