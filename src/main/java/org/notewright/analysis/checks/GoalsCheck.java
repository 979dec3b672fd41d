package org.notewright.analysis.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.notewright.analysis.text.CsvRows;
import org.notewright.analysis.text.Sentences;
import org.notewright.analysis.text.WrittenDate;
import org.notewright.clinical.Span;

/// Whether each goal has a target one can measure, where it starts from, and until when. What the words of each part look
/// like stands in `goal-parts.csv`.
final class GoalsCheck {

    private static final Pattern GOALS = Pattern.compile("(?i).*\\b(?:goals?|objectives)\\b.*");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,2}[.)])\\s+(.*)$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|(.+)\\|\\s*$");
    private static final Pattern GOAL_WORDS = Pattern.compile("(?i)\\b(?:will|goal|[sl]tg|to be able|wants? to)\\b.*");
    private static final Pattern EMPTY = Pattern.compile("(?i)\\W*|not (?:stated|given|documented)|none|n/?a");
    private static final Map<String, String> NAMES = Map.of("target", "a target one can measure", "baseline", "a baseline", "date", "a date");
    private static final Map<String, Pattern> COLUMNS = Map.of(
            "target", Pattern.compile("(?i).*\\b(?:targets?|goals?|aim)\\b.*"),
            "baseline", Pattern.compile("(?i).*\\b(?:baseline|initial|start|current|present|first|status|now)\\b.*"),
            "date", Pattern.compile("(?i).*\\b(?:date|by|when|time ?frame|until|due)\\b.*"));

    private static final class Holder {
        private static final Map<String, Pattern> PARTS = load();

        private static Map<String, Pattern> load() {
            var parts = new LinkedHashMap<String, Pattern>();
            for (var row : CsvRows.of(GoalsCheck.class, "goal-parts.csv")) {
                parts.put(Objects.requireNonNull(row.get("part")),
                        Pattern.compile(Objects.requireNonNull(row.get("pattern")), Pattern.CASE_INSENSITIVE));
            }
            return parts;
        }
    }

    private GoalsCheck() {
    }

    static void check(DraftParts draft, List<Finding> out) {
        for (var part : draft.sections()) {
            if (GOALS.matcher(part.heading()).matches()) {
                section(draft.text(), part.body(draft.text()), out);
            }
        }
    }

    private static void section(String text, Span body, List<Finding> out) {
        List<String> columns = List.of();
        for (int at = body.start(); at < body.end();) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 || newline > body.end() ? body.end() : newline;
            var line = text.substring(at, end);
            var row = ROW.matcher(line);
            var item = ITEM.matcher(line);
            if (row.matches()) {
                var cells = List.of(row.group(1).strip().split("\\s*\\|\\s*", -1));
                if (columns.isEmpty()) {
                    columns = cells;
                } else if (!line.matches("[\\s|:-]+")) {
                    report(lacking(line, columns, cells), new Span(at, end), out);
                }
            } else {
                columns = List.of();
                if (item.matches()) {
                    if (DraftParts.words(item.group(1)) > 3) {
                        report(lacking(item.group(1)), new Span(at + item.start(1), end), out);
                    }
                } else if (!line.startsWith("#") && !line.strip().startsWith("**")) {
                    sentences(text, at, end, out);
                }
            }
            at = end + 1;
        }
    }

    private static void sentences(String text, int start, int end, List<Finding> out) {
        for (var sentence : Sentences.of(text, start, end)) {
            if (GOAL_WORDS.matcher(sentence.in(text)).find()) {
                report(lacking(sentence.in(text)), sentence, out);
            }
        }
    }

    private static void report(List<String> lacking, Span place, List<Finding> out) {
        if (!lacking.isEmpty()) {
            out.add(Finding.of(FindingKind.GOAL_PARTS, place, String.join(", ", lacking)));
        }
    }

    private static List<String> lacking(String goal) {
        var names = new ArrayList<String>();
        Holder.PARTS.forEach((part, pattern) -> {
            if (!has(goal, part, pattern)) {
                names.add(Objects.requireNonNull(NAMES.get(part)));
            }
        });
        return names;
    }

    private static boolean has(String goal, String part, Pattern pattern) {
        return pattern.matcher(goal).find() || (part.equals("date") && !WrittenDate.in(goal).isEmpty());
    }

    /// In a table a column stands for a part: its cell only has to hold something.
    private static List<String> lacking(String row, List<String> columns, List<String> cells) {
        var names = new ArrayList<String>();
        Holder.PARTS.forEach((part, pattern) -> {
            boolean told = false;
            boolean column = false;
            for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
                if (Objects.requireNonNull(COLUMNS.get(part)).matcher(columns.get(i).toLowerCase(Locale.ROOT)).matches()) {
                    column = true;
                    told |= !EMPTY.matcher(cells.get(i)).matches();
                }
            }
            if (column ? !told && !has(row, part, pattern) : !has(row, part, pattern)) {
                names.add(Objects.requireNonNull(NAMES.get(part)));
            }
        });
        return names;
    }
}
