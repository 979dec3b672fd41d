package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Check boxes and circled numbers: what nobody ticked becomes blanks, so that no reader takes it for an order. The text
/// keeps its length and every place in it.
final class Boxes {

    private static final String TICKED = "\\[[ _]?[xX✓✔*][ _]?\\]|\\([ _]?[xX✓✔][ _]?\\)|[☒☑✓✔■▣🗹]";
    private static final String EMPTY = "\\[[ _]{0,3}\\]|\\([ _]{0,3}\\)|[☐□◻]";
    private static final String LINES = "|(?<![\\w_])_{1,4}[xX✓✔]_{1,4}(?=\\s?[A-Za-z\\d])|(?<![\\w_])_{2,5}(?=\\s?[A-Za-z\\d])";
    private static final Pattern BOX = Pattern.compile(TICKED + "|" + EMPTY);
    private static final Pattern LINED = Pattern.compile(TICKED + "|" + EMPTY + LINES);
    /// A form that ticks on a line: "_X_ PT   ___ OT". Only then is a line in front of a word a box.
    private static final Pattern LINE_TICK = Pattern.compile("(?<![\\w_])_{1,4}[xX✓✔]_{1,4}(?=\\s?[A-Za-z\\d])");
    private static final Pattern TICK = Pattern.compile("[xX✓✔*☒☑■▣]");
    private static final Pattern GAP = Pattern.compile("(?<=\\S) {3,}|\\t");
    private static final Pattern CIRCLED = Pattern.compile("(?<![\\w.)])(?:\\d{1,2}[xX]?\\s{1,6}){0,8}\\(\\s?\\d{1,2}[xX]?\\s?\\)(?:\\s{1,6}\\d{1,2}[xX]?(?![\\w.%])){0,8}");
    private static final Pattern CHOSEN = Pattern.compile("\\(\\s?(\\d{1,2}[xX]?)\\s?\\)");
    private static final Pattern COLON_LABEL = Pattern.compile(" {3,}[A-Za-z][\\w .#/]{1,24}:");

    /// Lines to write on with something written on them; an empty line stays, it says that nothing stands there.
    private static final Pattern FILLED = Pattern.compile("(?<=[^\\s_])_+|_+(?=[^\\s_])");

    private Boxes() {
    }

    /// @return the text with blanks in place of every option that is not ticked
    static String ticked(String text) {
        var pattern = LINE_TICK.matcher(text).find() ? LINED : BOX;
        var out = new StringBuilder(text);
        for (var line : new Page(text).lines()) {
            var words = line.in(text);
            var boxes = new ArrayList<Box>();
            var m = pattern.matcher(words);
            while (m.find()) {
                boxes.add(new Box(m.start(), m.end(), TICK.matcher(m.group()).find()));
            }
            if (!boxes.isEmpty()) {
                options(words, boxes, line.start(), out);
            }
            circled(words, line.start(), out);
        }
        var filled = FILLED.matcher(out);
        return filled.find() ? filled.replaceAll(r -> r.group().replace('_', ' ')) : out.toString();
    }

    private static void options(String words, List<Box> boxes, int offset, StringBuilder out) {
        boolean behind = words.substring(boxes.getLast().end).isBlank() && words.substring(0, boxes.getFirst().start).matches(".*[A-Za-z]\\W{0,4}$");
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            if (box.ticked) {
                continue;
            }
            int from = box.start;
            int to = box.end;
            if (behind) {
                from = i == 0 ? opening(words, box.start) : boxes.get(i - 1).end;
            } else {
                to = end(words, boxes, i);
            }
            blank(out, offset + from, offset + to);
        }
    }

    /// A box behind the first word of its line: the option begins after the last wide gap or colon.
    private static int opening(String words, int box) {
        int from = words.lastIndexOf(':', box) + 1;
        var m = GAP.matcher(words.substring(0, box).stripTrailing());
        while (m.find()) {
            from = Math.max(from, m.end());
        }
        return from;
    }

    private static int end(String words, List<Box> boxes, int index) {
        var box = boxes.get(index);
        boolean last = index + 1 == boxes.size();
        int next = last ? words.length() : boxes.get(index + 1).start;
        boolean alone = boxes.size() == 1 && words.substring(0, box.start).isBlank();
        var option = words.substring(box.end, next);
        var gap = (alone ? COLON_LABEL : GAP).matcher(option);
        boolean number = option.strip().matches("\\d{1,2}[xX]?(?:\\s.*)?");
        if (gap.find() && (last || number)) {
            return box.end + gap.start();
        }
        if (number && last) {
            var m = Pattern.compile("\\d{1,2}[xX]?").matcher(option);
            return m.find() ? box.end + m.end() : next;
        }
        return next;
    }

    private static void circled(String words, int offset, StringBuilder out) {
        var m = CIRCLED.matcher(words);
        while (m.find()) {
            var chosen = CHOSEN.matcher(m.group());
            boolean choice = m.group().matches("(?s).*\\d\\s+\\(.*|.*\\)\\s+\\d.*");
            if (choice && chosen.find()) {
                blank(out, offset + m.start(), offset + m.start() + chosen.start(1));
                blank(out, offset + m.start() + chosen.end(1), offset + m.end());
            }
        }
    }

    private static void blank(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            out.setCharAt(i, ' ');
        }
    }

    /// @param ticked true where somebody marked it
    private record Box(int start, int end, boolean ticked) {
    }
}
