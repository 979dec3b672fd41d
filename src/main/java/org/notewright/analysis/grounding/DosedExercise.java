package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One exercise of a home program with its doses.
///
/// @param name  its words
/// @param stems stems of its name
/// @param doses values as text, sorted: "10 reps", "3 sets", "5 sec", "2 a day"
/// @param start first UTF-16 index of the block
/// @param end   index after the last
record DosedExercise(String name, Set<String> stems, List<String> doses, int start, int end) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern LABEL = Pattern.compile("(?i)[-* ]*\\*\\*(?:how (?:much|often|many|long|to)|dose|sets|frequency|hold)\\b");

    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "DosedExercise";
    }

    static List<DosedExercise> of(String text) {
        var out = new ArrayList<DosedExercise>();
        boolean headed = text.contains("\n### ");
        int from = -1;
        int start = 0;
        int depth = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int indent = indent(text, start, end);
            boolean begins = begins(text, start + indent, end, headed);
            if (begins && (from < 0 || indent <= depth || text.charAt(start + indent) == '#')) {
                add(text, from, start, out);
                from = start;
                depth = indent;
            }
            start = end + 1;
        }
        add(text, from, text.length(), out);
        return List.copyOf(out);
    }

    private static int indent(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /// Where exercises stand under headings of their own, list items and bold words below belong to them; a bold "How much:" always does.
    private static boolean begins(String text, int at, int end, boolean headed) {
        if (headed) {
            return at < end && (text.charAt(at) == '#' || text.charAt(at) == '|');
        }
        return at < end && !LABEL.matcher(text.substring(at, end)).lookingAt() && (text.charAt(at) == '#' || text.charAt(at) == '|' || text.startsWith("**", at) || Bullets.skip(text, at, end) > at);
    }

    private static void add(String text, int from, int to, List<DosedExercise> out) {
        if (from < 0) {
            return;
        }
        var items = new ArrayList<Item>();
        int start = from;
        while (start < to) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            int words = start + indent(text, start, end);
            items.addAll(ItemReader.read(text, Math.min(end, Bullets.skip(text, words, end)), end));
            start = end + 1;
        }
        var doses = doses(items, text.substring(from, to).toLowerCase(Locale.ROOT));
        if (!doses.isEmpty()) {
            int line = text.indexOf('\n', from);
            var name = name(text.substring(from, line < 0 || line > to ? to : line));
            out.add(new DosedExercise(name, stems(name), doses, from, to));
        }
    }

    private static String name(String line) {
        var plain = line.replaceAll("^[\\s#*+>|\u2022-]+|^\\s*\\d+[.)] ", "").replace("*", "");
        int stop = 0;
        while (stop < plain.length() && stop < LONGEST_NAME && ":|(,;.".indexOf(plain.charAt(stop)) < 0
                && !(Character.isDigit(plain.charAt(stop)) && stop > 0 && plain.charAt(stop - 1) == ' ')) {
            stop++;
        }
        return plain.substring(0, stop).strip();
    }

    private static Set<String> stems(String name) {
        var out = new HashSet<String>();
        ItemReader.read(name, 0, name.length()).forEach(item -> out.addAll(item.stems()));
        return out;
    }

    private static List<String> doses(List<Item> items, String block) {
        var out = new ArrayList<String>();
        boolean daily = block.contains("daily") || block.contains("every day") || block.contains("each day");
        for (var item : items) {
            if (item instanceof Item.Figure figure) {
                figure.atoms().stream().map(DosedExercise::dose).filter(dose -> !dose.isEmpty()).forEach(out::add);
            }
        }
        if (daily && out.stream().noneMatch(dose -> dose.endsWith("a day"))) {
            out.add("1 a day");
        }
        out.sort(null);
        return List.copyOf(out);
    }

    private static String dose(Item.Atom atom) {
        return switch (atom.dim()) {
            case MULT -> atom.value() + (atom.role().equals("sets") ? " sets" : " reps");
            case COUNT -> atom.spelled() && atom.value().equals("1") ? "" : atom.value();
            case PERDAY -> atom.value() + " a day";
            case PERWK -> atom.value() + " a week";
            case COLOR -> atom.value() + " band";
            case DATE, CLOCK, CODE, ID, LEVEL, VISIT, ASSIST, DIRECTION, YR -> "";
            default -> atom.value() + " " + atom.dim().name().toLowerCase(Locale.ROOT);
        };
    }
}
