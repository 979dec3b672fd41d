package org.notewright.analysis.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Finds goals: named ones ("STG1: …", "Long-term goal 2: …") and the items of lists under a heading of goals.
final class GoalReader {

    private static final String KIND = "(short[- ]?term|long[- ]?term|ST|LT)";
    private static final Pattern NAMED = Pattern.compile("(?i)(?<![\\w/])(?:(STG|LTG)\\s?#?\\s?(\\d{1,2})|" + KIND
            + "\\s?goal\\s?#?\\s?(\\d{1,2})|(?:goal|G)\\s?#?(\\d{1,2}))(?!\\d|\\s?%|\\s?\\w*/|\\s?(?:-\\s?\\d+\\s?)?(?:wk|week|visit|mo|day)s?\\b)(?=\\s?(?:\\([^)\\n]{0,30}\\)\\s?)?[:.)\\-–]?\\s)");
    private static final Pattern HEADING = Pattern.compile("(?im)(?:^|(?<=[.;:]\\s))\\s{0,4}[#*_]{0,3}(?:" + KIND
            + "(?:\\s?goals?|(?=\\s?(?:\\([^)\\n]{0,40}\\))?\\s?:?\\s*$))|(STGs?|LTGs?)|(?:functional |treatment |therapy |patient |pt |rehab |OT |PT )?goals?)(?:[ \\t](?:\\([^)\\n]{0,40}\\)|[^:\\n]{0,25}))?[*_]{0,2}\\s?:?[*_]{0,2}(?=\\s)");
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[\\s;]))(?:(\\d{1,2})[.)]|([a-h])\\)|[-•*–])(?=\\s)");
    private static final Pattern OTHER_HEADING = Pattern.compile("(?m)^\\s{0,4}(?:[A-Z][A-Za-z /&-]{1,40}:|[SOAP]:|[A-Z][A-Z /&-]{3,40}$)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;](?=\\s+[A-Z0-9(]|\\s*$)|\\n(?!\\s*[a-z(])");
    private static final int LONGEST = 320;

    private GoalReader() {
    }

    /// @return goals and repetitions of goals in the order of the note
    static List<Goal> in(int visit, String text) {
        var marks = new ArrayList<Mark>();
        var named = NAMED.matcher(text);
        boolean goals = text.toLowerCase(Locale.ROOT).contains("goal");
        while (named.find()) {
            if (!goals && named.group().startsWith("G")) {
                continue;
            }
            marks.add(new Mark(named.start(), named.end(), id(named)));
        }
        marks.addAll(listed(text, marks));
        marks.sort(java.util.Comparator.comparingInt(Mark::start));
        var out = new ArrayList<Goal>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            int limit = i + 1 < marks.size() ? marks.get(i + 1).start : text.length();
            int from = bodyStart(text, mark.end, limit);
            int end = end(text, from, limit);
            if (end > from && text.substring(from, end).chars().anyMatch(Character::isLetter)) {
                out.add(new Goal(mark.id, visit, new Span(mark.start, end), new Span(from, end)));
            }
        }
        return out;
    }

    private static String id(Matcher m) {
        if (m.group(1) != null) {
            return m.group(1).toUpperCase(Locale.ROOT) + m.group(2);
        }
        return m.group(3) == null ? "G" + m.group(5) : prefix(m.group(3)) + m.group(4);
    }

    private static String prefix(String kind) {
        var low = kind.toLowerCase(Locale.ROOT);
        return low.startsWith("s") ? "STG" : low.startsWith("l") ? "LTG" : "G";
    }

    private static List<Mark> listed(String text, List<Mark> named) {
        var out = new ArrayList<Mark>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        var headings = HEADING.matcher(text).results().toList();
        for (int h = 0; h < headings.size(); h++) {
            var heading = headings.get(h);
            var kind = heading.group(1) != null ? heading.group(1) : heading.group(2) != null ? heading.group(2) : "";
            int from = heading.end();
            int to = Math.min(text.length(), h + 1 < headings.size() ? headings.get(h + 1).start() : text.length());
            var next = OTHER_HEADING.matcher(text).region(from, to);
            to = next.find() ? next.start() : to;
            int stop = to;
            if (named.stream().anyMatch(m -> m.start >= heading.start() && m.start < stop)) {
                continue;
            }
            var items = items(text, from, to);
            var id = prefix(kind);
            for (int i = 0; i < items.size(); i++) {
                int number = items.get(i)[2] > 0 ? items.get(i)[2] : counts.merge(id, 1, Integer::sum);
                out.add(new Mark(items.get(i)[0], items.get(i)[1], id + number));
            }
            if (items.isEmpty() && text.substring(heading.start(), from).strip().endsWith(":")) {
                out.add(new Mark(from, from, id + counts.merge(id, 1, Integer::sum)));
            }
        }
        return out;
    }

    /// @return start, end and number (0 for a bullet) of each list mark
    private static List<int[]> items(String text, int from, int to) {
        var out = new ArrayList<int[]>();
        var item = ITEM.matcher(text).region(from, to);
        int blank = text.indexOf("\n\n", from);
        while (item.find()) {
            boolean far = blank >= from && item.start() > blank && !out.isEmpty();
            if (far) {
                break;
            }
            int number = item.group(1) != null ? Integer.parseInt(item.group(1)) : item.group(2) != null ? item.group(2).charAt(0) - 'a' + 1 : 0;
            boolean inside = number > 0 && number != out.size() + 1;
            boolean dash = number == 0 && !text.substring(text.lastIndexOf('\n', item.start()) + 1, item.start()).isBlank();
            if (!inside && !dash) {
                out.add(new int[] {item.start(), item.end(), number});
            }
        }
        return out;
    }

    private static int bodyStart(String text, int from, int limit) {
        int i = from;
        while (i < limit && " :.)-–\t".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i < limit && text.charAt(i) == '(') {
            int close = text.indexOf(')', i);
            if (close > 0 && close < limit && close - i < 30) {
                return bodyStart(text, close + 1, limit);
            }
        }
        return i;
    }

    private static int end(String text, int from, int limit) {
        var found = SENTENCE_END.matcher(text).region(from, Math.min(limit, from + LONGEST));
        int end = found.find() ? found.start() : Math.min(limit, from + LONGEST);
        while (end > from && " ;,.\n\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private record Mark(int start, int end, String id) {

        /// Its id only.
        @Override public String toString() {
            return "Mark[" + id + "]";
        }
    }
}
