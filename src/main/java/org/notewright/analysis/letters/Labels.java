package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.notewright.analysis.text.CsvRows;

/// The labels of letters as one pattern; misread letters (l for I, 0 for O) are allowed for.
final class Labels {

    private static final Map<String, String> FIELDS = fields();
    private static final Pattern ANY = Pattern.compile("(?<![\\w/-])(" + LabelPattern.of(FIELDS.keySet()) + ")(?![A-Za-z0-9]|-[A-Za-z])", Pattern.CASE_INSENSITIVE);
    /// Heads of columns come without their full stops.
    private static final Map<String, String> HEADS = heads();
    private static final Pattern AFTER = Pattern.compile("\\.?(?:\\s?(?:#|no\\.?(?=\\W)|nbr\\.?(?=\\W)|num\\.?(?=\\W)|dt\\.?(?=\\W)|nu(?:m|rn)ber(?=\\W)|\\(s\\)))?(?:(?:\\s?/\\s?[A-Za-z.]{1,10}(?: [a-z]{1,10}){0,2}){1,3}(?=\\.?[ \\t]{2}|\\.?[ \\t]{0,2}[:=#]))?\\.?[ \\t]{0,12}(?:[:=|#]|\\.{2,}:?|[-–](?=\\s))?[ \\t]{0,60}[:|]?[ \\t]{0,60}", Pattern.CASE_INSENSITIVE);

    private static Map<String, String> heads() {
        Map<String, String> out = new HashMap<>(FIELDS);
        FIELDS.forEach((label, field) -> out.putIfAbsent(label.replaceAll("\\.(?=\\s|$)", " ").strip().replaceAll("\\s+", " "), field));
        return out;
    }

    static final String BOUND = "bound";
    private static final Pattern EARLIER = Pattern.compile("\\b(earlier|previous|prior (?!auth)|old|replaces|replaced|original|former|not approved|expected)\\b");
    private static final Pattern SECTION = Pattern.compile("\\b(information|info|section|details?|data|questions|history)$");
    private static final int MOST_EXTRA = 3;

    private Labels() {
    }

    private static Map<String, String> fields() {
        Map<String, String> out = new HashMap<>();
        for (var row : CsvRows.of(Labels.class, "labels.csv")) {
            for (var label : row.getOrDefault("labels", "").split("\\|", -1)) {
                out.putIfAbsent(label, row.getOrDefault("field", ""));
            }
        }
        return out;
    }

    /// @param head words of a cell that may be a label: "This authorization no.", "Claim number (ICN)"
    /// @return the field they name, "" where they name none or an earlier one
    static String fieldOf(String head) {
        var words = head.replaceAll("\\([^)]*\\)", " ").replaceAll("[:.*]+(?=\\s|$)|[:]", " ").strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("\\bnbr\\b", "number").replaceAll("\\bdt\\b", "date");
        if (EARLIER.matcher(words).find()) {
            return BOUND;
        }
        if (SECTION.matcher(words).find()) {
            return "";
        }
        var parts = words.split(" ", -1);
        for (int length = parts.length; length > 0; length--) {
            for (int from = 0; from + length <= parts.length; from++) {
                var field = HEADS.get(String.join(" ", List.of(parts).subList(from, from + length)));
                boolean exact = length == parts.length || !"payer".equals(field);
                if (field != null && exact && parts.length - length < MOST_EXTRA && (length > 1 || parts.length < MOST_EXTRA)) {
                    return field;
                }
            }
        }
        for (var part : words.split("\\s?/\\s?", -1)) {
            var field = HEADS.get(part.strip());
            if (field != null) {
                return field;
            }
        }
        return "";
    }

    /// @return the labels of a text with the place where each value begins
    static List<Label> in(Page page) {
        var text = page.text();
        var out = new ArrayList<Label>();
        var m = ANY.matcher(text);
        for (int from = 0; m.find(from);) {
            from = m.end();
            var field = FIELDS.get(plain(m.group(1)));
            var after = AFTER.matcher(text).region(m.end(), text.length());
            int value = after.lookingAt() ? after.end() : m.end();
            var between = text.substring(m.end(), value);
            boolean marked = between.matches("(?s).*[:=|#].*") || between.contains("..");
            boolean opens = page.opens(m.start());
            boolean gap = between.length() >= 2 || value >= text.length() || text.charAt(value) == '\n';
            boolean capital = Character.isUpperCase(text.charAt(m.start()));
            boolean strong = marked || (opens && gap);
            if (field != null && (strong || (capital && (opens || m.group(1).length() > 2)))) {
                out.add(new Label(field, m.start(), value, strong, opens));
            } else {
                from = m.start() + 1;
            }
        }
        return out;
    }

    private static String plain(String written) {
        var low = written.toLowerCase(Locale.ROOT).replaceAll("[ \\t]+", " ");
        if (FIELDS.containsKey(low)) {
            return low;
        }
        return FIELDS.keySet().stream().filter(k -> Math.abs(k.length() - low.length()) < 4 && Pattern.compile(LabelPattern.loose(k), Pattern.CASE_INSENSITIVE).matcher(low).matches())
                .findFirst().orElse(low);
    }

    /// @param start  of the label
    /// @param value  where its value begins
    /// @param strong true with a colon or a column gap behind it
    /// @param opens  true at the beginning of a line or column
    record Label(String field, int start, int value, boolean strong, boolean opens) {

        /// Its field only.
        @Override public String toString() {
            return "Label[" + field + "]";
        }
    }
}
