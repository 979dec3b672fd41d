package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// Reads "STG1 met", "LTGs 1-3 ongoing", "Goals 1 and 2 met", "all short-term goals achieved", "LTG 2: … - NOT MET".
final class Statements {

    private static final String NUMBERS = "(#?\\d{1,2}(?:\\s?(?:,|-|–|&|and|,\\s?and|/|thru|through|to)\\s?#?\\d{1,2}(?!\\d|\\s?%)){0,7})";
    private static final Pattern NAMED = Pattern.compile("(?i)(?<![\\w/])(STG|LTG|short[- ]?term goal|long[- ]?term goal|ST goal|LT goal|goal|G)s?\\s?#?\\s?" + NUMBERS
            + "(?!\\d|\\s?%|/)");
    private static final Pattern ALL = Pattern.compile(
            "(?i)(?:\\b(all|both)\\b[^.;:\\n]{0,12}?|\\bmet (?:all|both)\\b[^.;:\\n]{0,12}?|(?<![\\w-]))\\b(STGs|LTGs|short[- ]?term goals|long[- ]?term goals|(?<!term )goals)\\b(?!\\s?#?\\d)");
    private static final Pattern STATUS = Pattern.compile("(?i)\\b(?:(not (?:yet )?(?:been )?(?:fully )?(?:met|achieved|reached|attained)|unmet|not attained|failed|nearly met|almost met|close to met|"
            + "did not meet)|(partial(?:ly)?(?: met| achieved)?|partly(?: met)?)|(ongoing|progressing|in progress|continues?|continued|on track|deferred|advancing|emerging|"
            + "improving|not addressed|active|remain|pending|working|to be met|will be met)|(met|achieved|reached|attained|accomplished|goal met|complete(?:d)?))\\b");
    private static final int REACH = 220;

    private final Map<String, List<Statement>> byGoal = new LinkedHashMap<>();

    /// @param goals the goals stated so far, in order
    void read(int visit, String text, List<Goal> goals) {
        var named = NAMED.matcher(text).results().toList();
        for (int i = 0; i < named.size(); i++) {
            var match = named.get(i);
            int limit = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
            var found = status(text, match.end(), limit);
            if (found != null) {
                for (var goal : ids(match.group(1), match.group(2), goals)) {
                    add(goal, new Statement(visit, found.status, new Span(match.start(), found.end)));
                }
            }
        }
        var all = ALL.matcher(text);
        while (all.find()) {
            boolean before = all.group().toLowerCase(Locale.ROOT).startsWith("met");
            var found = before ? new Found(GoalStatus.MET, all.end()) : status(text, all.end(), Math.min(text.length(), all.end() + 40));
            if (found != null) {
                var prefix = prefix(all.group(2));
                for (var goal : goals) {
                    if (prefix.equals("G") || goal.id().startsWith(prefix)) {
                        add(goal, new Statement(visit, found.status, new Span(all.start(), found.end)));
                    }
                }
            }
        }
    }

    /// The status of a goal repeated in a list: the words of the item itself.
    void item(int visit, String text, Goal item, List<Goal> goals) {
        goals.stream().filter(g -> g.id().equals(item.id())).findFirst().ifPresent(goal -> {
            var found = status(text, item.body().start(), Math.min(text.length(), item.span().end() + 20));
            if (found != null) {
                add(goal, new Statement(visit, found.status, new Span(item.span().start(), Math.max(found.end, item.span().start()))));
            }
        });
    }

    List<Statement> of(Goal goal) {
        return byGoal.getOrDefault(goal.id(), List.of());
    }

    private void add(Goal goal, Statement statement) {
        var list = byGoal.computeIfAbsent(goal.id(), _ -> new ArrayList<>());
        if (list.stream().noneMatch(s -> s.visit() == statement.visit() && s.status() == statement.status())) {
            list.add(statement);
        }
    }

    private static String prefix(String kind) {
        var low = kind.toLowerCase(Locale.ROOT);
        return low.startsWith("s") ? "STG" : low.startsWith("l") ? "LTG" : "G";
    }

    private static List<Goal> ids(String kind, String numbers, List<Goal> goals) {
        var prefix = prefix(kind);
        boolean byOrder = prefix.equals("G") && goals.stream().noneMatch(g -> g.id().startsWith("G"));
        var out = new ArrayList<Goal>();
        for (int number : numbers(numbers)) {
            if (byOrder && number <= goals.size() && number > 0) {
                out.add(goals.get(number - 1));
            }
            goals.stream().filter(g -> g.id().equals(prefix + number)).forEach(out::add);
        }
        return out;
    }

    private static List<Integer> numbers(String written) {
        var out = new ArrayList<Integer>();
        Matcher m = Pattern.compile("(\\d{1,2})|(-|–|thru|through|to)").matcher(written);
        boolean range = false;
        while (m.find()) {
            if (m.group(1) == null) {
                range = true;
                continue;
            }
            int number = Integer.parseInt(m.group(1));
            for (int n = range && !out.isEmpty() ? out.getLast() + 1 : number; n < number; n++) {
                out.add(n);
            }
            out.add(number);
            range = false;
        }
        return out;
    }

    /// The first word of status in the sentence, or at the start of the next one.
    private static @Nullable Found status(String text, int from, int limit) {
        var m = STATUS.matcher(text).region(from, Math.min(limit, from + REACH));
        if (!m.find()) {
            return null;
        }
        var between = text.substring(from, m.start());
        boolean next = between.strip().matches("(?s).*[.\\n][\\s(*:-]*") || !between.strip().matches("(?s).*([.;](?=\\s)|\\n).*");
        if (!next) {
            return null;
        }
        var status = m.group(1) != null ? GoalStatus.NOT_MET : m.group(2) != null ? GoalStatus.PARTLY_MET : m.group(3) != null ? null : GoalStatus.MET;
        return new Found(status, m.end());
    }

    private record Found(@Nullable GoalStatus status, int end) {
    }
}
