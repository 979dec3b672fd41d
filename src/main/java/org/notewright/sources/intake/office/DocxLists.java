package org.notewright.sources.intake.office;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.ListNumbers;
import org.notewright.sources.intake.markup.XmlTag;
import org.notewright.sources.intake.markup.XmlWalk;

/// The numbers and bullets that Word writes before the items of its lists (ECMA-376 part 1, 17.9): they stand in no paragraph
/// and must be counted. Levels are 0 to 8.
final class DocxLists {

    static final DocxLists NONE = new DocxLists();

    private static final int LEVELS = 9;

    private record Level(String format, String pattern, int start) {

        @Override public String toString() {
            return "Level[" + start + "]";
        }
    }

    private static final class Numbering {
        private final @Nullable Level[] levels = new Level[LEVELS];
        private final int[] counts = new int[LEVELS];
    }

    /// A style that belongs to a list, or inherits from one that does.
    private static final class Style {
        private String basedOn = "";
        private int list = -1;
        private int level = -1;
    }

    private final Map<String, Numbering> numberings = new HashMap<>();
    private final Map<Integer, String> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    static DocxLists read(GuardedZip zip, XmlWalk walk) throws IOException {
        var lists = new DocxLists();
        try (var stream = zip.open("word/numbering.xml")) {
            if (stream != null) {
                walk.walk(stream, lists.new NumberingPart());
            }
        }
        try (var stream = zip.open("word/styles.xml")) {
            if (stream != null) {
                walk.walk(stream, lists.new StylesPart());
            }
        }
        return lists;
    }

    /// What stands before a paragraph; counts it.
    ///
    /// @param list  the paragraph's own list, -1 where only its style may have one; 0 takes it out of any list
    /// @param level the paragraph's own level, -1 for that of its style
    String marker(String styleName, int list, int level) {
        var seen = 0;
        var ownList = list;
        var ownLevel = level;
        for (var style = styles.get(styleName); style != null && seen < LEVELS && (ownList < 0 || ownLevel < 0); seen++) {
            ownList = ownList < 0 ? style.list : ownList;
            ownLevel = ownLevel < 0 ? style.level : ownLevel;
            style = styles.get(style.basedOn);
        }
        var numbering = ownList <= 0 ? null : numberings.get(lists.getOrDefault(ownList, ""));
        if (numbering == null) {
            return "";
        }
        return next(numbering, Math.clamp(ownLevel, 0, LEVELS - 1));
    }

    private static String next(Numbering numbering, int level) {
        var known = numbering.levels[level];
        if (known == null || known.format.equals("none")) {
            return "";
        }
        numbering.counts[level]++;
        Arrays.fill(numbering.counts, level + 1, LEVELS, 0);
        var indent = "  ".repeat(level);
        if (known.format.equals("bullet")) {
            return indent + "• ";
        }
        var marker = known.pattern;
        for (var i = 0; i <= level; i++) {
            var upper = numbering.levels[i];
            if (upper != null) {
                var count = upper.start + Math.max(1, numbering.counts[i]) - 1;
                marker = marker.replace("%" + (i + 1), ListNumbers.format(upper.format, count));
            }
        }
        return marker.isBlank() ? "" : indent + marker.strip() + " ";
    }

    private final class NumberingPart implements XmlWalk.Visitor {
        private Numbering numbering = new Numbering();
        private int level;
        private String format = "decimal";
        private String pattern = "";
        private int start = 1;
        private int list = -1;

        @Override public boolean start(XmlTag tag) {
            switch (tag.name()) {
                case "w:abstractNum" -> {
                    numbering = new Numbering();
                    numberings.put(tag.get("abstractNumId", ""), numbering);
                }
                case "w:lvl" -> {
                    level = Math.clamp(tag.number("ilvl", 0), 0, LEVELS - 1);
                    format = "decimal";
                    pattern = "";
                    start = 1;
                }
                case "w:start" -> start = tag.number("val", 1);
                case "w:numFmt" -> format = tag.get("val", "decimal");
                case "w:lvlText" -> pattern = tag.get("val", "");
                case "w:num" -> list = tag.number("numId", -1);
                case "w:abstractNumId" -> lists.put(list, tag.get("val", ""));
                // An override for one list; the levels of the shared definition stay.
                case "w:lvlOverride" -> override(tag);
                default -> {
                    // Looks, not numbers.
                }
            }
            return true;
        }

        /// A list with its own start counts for itself.
        private void override(XmlTag tag) {
            var shared = numberings.get(lists.getOrDefault(list, ""));
            if (shared != null && tag.number("ilvl", 0) == 0) {
                var own = new Numbering();
                System.arraycopy(shared.levels, 0, own.levels, 0, LEVELS);
                numberings.put("list " + list, own);
                lists.put(list, "list " + list);
                numbering = own;
            }
        }

        @Override public void text(String words) {
        }

        @Override public void end(String name) {
            if (name.equals("w:lvl")) {
                numbering.levels[level] = new Level(format, pattern, start);
            }
        }
    }

    private final class StylesPart implements XmlWalk.Visitor {
        private Style style = new Style();

        @Override public boolean start(XmlTag tag) {
            switch (tag.name()) {
                case "w:style" -> {
                    style = new Style();
                    styles.put(tag.get("styleId", ""), style);
                }
                case "w:basedOn" -> style.basedOn = tag.get("val", "");
                case "w:numId" -> style.list = tag.number("val", -1);
                case "w:ilvl" -> style.level = tag.number("val", -1);
                default -> {
                    // Looks.
                }
            }
            return true;
        }

        @Override public void text(String words) {
        }

        @Override public void end(String name) {
        }
    }
}
