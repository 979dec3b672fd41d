package org.notewright.analysis.letters;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Many labels as one pattern that branches sign by sign, so that a place is looked at once and not once a label. The
/// longest label wins: "member id" before "member".
final class LabelPattern {

    private LabelPattern() {
    }

    /// @return a pattern without groups of its own
    static String of(Collection<String> labels) {
        var root = new Node();
        for (var label : labels) {
            var node = root;
            for (int i = 0; i < label.length(); i++) {
                node = node.next.computeIfAbsent(loose(label.charAt(i)), _ -> new Node());
            }
            node.end = true;
        }
        return root.pattern();
    }

    /// @return the label with misread letters allowed for
    static String loose(String label) {
        var out = new StringBuilder();
        label.chars().forEach(c -> out.append(loose((char) c)));
        return out.toString();
    }

    private static String loose(char c) {
        return switch (c) {
            case 'i', 'l' -> "[il1|]";
            case 'o' -> "[o0]";
            case 'm' -> "(?:m|rn)";
            case ' ' -> "[ \\t]{1,2}";
            default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : Pattern.quote(String.valueOf(c));
        };
    }

    /// A place in the labels.
    private static final class Node {

        private final Map<String, Node> next = new TreeMap<>();
        private boolean end;

        private String pattern() {
            if (next.isEmpty()) {
                return "";
            }
            var branches = String.join("|", next.entrySet().stream().map(e -> e.getKey() + e.getValue().pattern()).toList());
            return "(?:" + branches + ")" + (end ? "?" : "");
        }
    }
}
