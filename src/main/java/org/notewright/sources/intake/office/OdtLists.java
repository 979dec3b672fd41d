package org.notewright.sources.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.ListNumbers;
import org.notewright.sources.intake.markup.XmlTag;

/// The numbers and bullets of an OpenDocument's lists (part 3, 16.30 and 5.3.1). Levels count from 1.
final class OdtLists {

    private record Level(boolean bullet, String format, String prefix, String suffix, int start) {

        @Override public String toString() {
            return "Level[" + start + "]";
        }
    }

    private static final class Open {
        private final String style;
        private int count;
        private boolean due;

        Open(String style) {
            this.style = style;
        }
    }

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    /// How far each style has counted, for lists that go on after other text.
    private final Map<String, Integer> counted = new HashMap<>();
    private String defining = "";

    /// A mark that may define a list style.
    void define(XmlTag tag) {
        switch (tag.name()) {
            case "text:list-style" -> defining = tag.get("name", "");
            case "text:list-level-style-number" -> define(tag, false);
            case "text:list-level-style-bullet", "text:list-level-style-image" -> define(tag, true);
            default -> {
                // Not of a list style.
            }
        }
    }

    private void define(XmlTag tag, boolean bullet) {
        styles.computeIfAbsent(defining, _ -> new HashMap<>()).put(tag.number("level", 1), new Level(bullet,
                tag.get("num-format", ""), tag.get("num-prefix", ""), tag.get("num-suffix", ""), tag.number("start-value", 1)));
    }

    void startList(XmlTag tag) {
        var inherited = open.isEmpty() ? "" : open.getFirst().style;
        var list = new Open(tag.get("style-name", inherited));
        if (tag.get("continue-numbering", "").equals("true")
                || tag.get("continue-list") != null) {
            list.count = counted.getOrDefault(list.style, 0);
        }
        open.push(list);
    }

    void endList() {
        var list = open.poll();
        if (list != null) {
            counted.put(list.style, list.count);
        }
    }

    void startItem(XmlTag tag) {
        var list = open.peek();
        if (list != null) {
            list.due = true;
            list.count++;
            var own = tag.number("start-value", -1);
            if (own >= 0) {
                list.count = own;
            }
        }
    }

    /// What stands before the first paragraph of an item, empty before its others.
    String marker() {
        var list = open.peek();
        if (list == null || !list.due) {
            return "";
        }
        list.due = false;
        var level = level(list);
        if (level == null) {
            return "";
        }
        var indent = "  ".repeat(Math.min(open.size(), 10) - 1);
        if (level.bullet) {
            return indent + "• ";
        }
        if (level.format.isEmpty()) {
            return "";
        }
        return indent + level.prefix + ListNumbers.format(level.format, level.start + list.count - 1) + level.suffix + " ";
    }

    private @Nullable Level level(Open list) {
        var levels = styles.get(list.style);
        return levels == null ? null : levels.get(open.size());
    }
}
