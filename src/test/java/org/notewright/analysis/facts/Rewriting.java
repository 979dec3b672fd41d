package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways to write the same note otherwise: other signs between cells, other words for the same thing.
enum Rewriting {
    /// Wide gaps of a table become bars.
    GAPS_TO_BARS,
    /// Wide gaps of a table become tabs.
    GAPS_TO_TABS,
    /// Bars become tabs.
    BARS_TO_TABS,
    /// Motions, levels, units and sides in other spellings of the trade.
    LONG_FORMS, SHORT_FORMS,
    /// Earlier and present moments in other words.
    OTHER_MOMENTS,
    /// Columns of a table with bars in another order.
    COLUMNS_TURNED;

    private static final Pattern GAP = Pattern.compile("(?<=\\S)[ ]{2,}(?=\\S)");
    private static final String[][] LONG = {{"flex", "flexion"}, {"ext", "extension"}, {"abd", "abduction"}, {"CGA", "contact guard assist"}, {"SBA", "standby assist"}, {"Min A", "minimal assist"},
        {"Mod A", "moderate assist"}, {"Max A", "maximal assist"}, {"Mod I", "modified independent"}, {"DF", "dorsiflexion"}, {"PF", "plantarflexion"}, {"RD", "radial deviation"}, {"UD", "ulnar deviation"},
        {"MMT", "Strength"}, {"LEFS", "Lower Extremity Functional Scale"}, {"TUG", "Timed Up and Go"}, {"sec", "seconds"}, {"wks", "weeks"}, {"wk", "week"}};
    private static final String[][] SHORT = {{"flexion", "flex"}, {"extension", "ext"}, {"abduction", "abd"}, {"contact guard assist", "CGA"}, {"contact guard", "CGA"}, {"standby assist", "SBA"},
        {"minimal assistance", "min A"}, {"moderate assistance", "mod A"}, {"maximal assistance", "max A"}, {"modified independent", "mod I"}, {"degrees", "deg"}, {"seconds", "sec"}, {"minutes", "min"},
        {"weeks", "wks"}, {"dorsiflexion", "DF"}, {"plantarflexion", "PF"}, {"timed up and go", "TUG"}, {"right", "R"}, {"left", "L"}};
    private static final String[][] MOMENTS = {{"at eval", "at the initial evaluation"}, {"at evaluation", "at intake"}, {"IE", "initial eval"}, {"last visit", "previous visit"}, {"initially", "at baseline"},
        {"at the start", "at intake"}, {"baseline", "initial"}};

    /// @return the note in other clothes
    String apply(String note) {
        return switch (this) {
            case GAPS_TO_BARS -> lines(note, " | ");
            case GAPS_TO_TABS -> lines(note, "\t");
            case BARS_TO_TABS -> bars(note);
            case LONG_FORMS -> words(note, LONG, true);
            case SHORT_FORMS -> words(note, SHORT, false);
            case OTHER_MOMENTS -> words(note, MOMENTS, true);
            case COLUMNS_TURNED -> turned(note);
        };
    }

    /// Lines with wide gaps that stand together and whose cells begin in the same places are a table; a heading may be set in.
    private static String lines(String note, String sign) {
        var lines = note.split("\n", -1);
        var out = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= lines.length; i++) {
            if (i == lines.length || starts(lines[i]).isEmpty() || lines[i].contains("|") || lines[i].contains("\t")) {
                block(List.of(lines).subList(from, i), sign, out);
                if (i < lines.length) {
                    out.add(lines[i]);
                }
                from = i + 1;
            }
        }
        return String.join("\n", out);
    }

    private static void block(List<String> rows, String sign, List<String> out) {
        boolean table = rows.size() >= 3 && starts(rows.getLast()).size() >= 2;
        for (var row : rows) {
            table &= starts(row).equals(starts(rows.getLast()));
        }
        for (var row : rows) {
            boolean indented = row.startsWith("    ");
            out.add(table ? (indented ? sign : "") + GAP.matcher(row.strip()).replaceAll(Matcher.quoteReplacement(sign)) : row);
        }
    }

    /// @return where the cells of the line behind its first begin
    private static List<Integer> starts(String line) {
        var found = new ArrayList<Integer>();
        if (line.startsWith("    ")) {
            found.add(line.length() - line.stripLeading().length());
        }
        var gap = GAP.matcher(line);
        while (gap.find()) {
            found.add(gap.end());
        }
        return found;
    }

    private static String bars(String note) {
        var out = new ArrayList<String>();
        for (var line : note.split("\n", -1)) {
            boolean row = line.strip().startsWith("|") && line.strip().endsWith("|") && line.strip().length() > 2;
            if (row && line.matches("[\\s|:+-]+")) {
                continue;
            }
            out.add(row ? line.strip().substring(1, line.strip().length() - 1).strip().replaceAll("\\s*\\|\\s*", "\t") : line);
        }
        return String.join("\n", out);
    }

    private static String turned(String note) {
        var out = new ArrayList<String>();
        for (var line : note.split("\n", -1)) {
            boolean row = line.strip().startsWith("|") && line.strip().endsWith("|") && line.strip().length() > 2;
            var cells = row ? line.strip().substring(1, line.strip().length() - 1).split("\\|", -1) : new String[0];
            if (cells.length < 3) {
                out.add(line);
                continue;
            }
            var turned = new StringBuilder("|").append(cells[0]).append('|');
            for (int k = cells.length - 1; k > 0; k--) {
                turned.append(cells[k]).append('|');
            }
            out.add(turned.toString());
        }
        return String.join("\n", out);
    }

    private static String words(String note, String[][] pairs, boolean exact) {
        var text = note;
        for (var pair : pairs) {
            text = Pattern.compile("(?<![\\w.-])" + Pattern.quote(pair[0]) + "(?![\\w.-])", exact ? 0 : Pattern.CASE_INSENSITIVE).matcher(text).replaceAll(Matcher.quoteReplacement(pair[1]));
        }
        return text;
    }
}
