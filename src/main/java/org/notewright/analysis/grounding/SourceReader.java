package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.analysis.text.Sentences;
import org.notewright.clinical.Span;

/// Reads a note: lines, sentences within lines, two-column value tables, and dictation without any punctuation.
final class SourceReader {

    /// Where a new thought begins in dictation; a plain alternation, so that its time is linear.
    private static final Pattern BREAK = Pattern.compile("\\b(?:objective|assessment|treatment today|total treatment time|plan continue"
            + "|next visit|goal is|signed|(?:he|she|patient) denies|manual therapy|gait training|therapeutic (?:exercise|activit)"
            + "|neuromuscular|timed up and go|extension lacking|left quad|right quad|active (?:left|right)|pain|walking"
            + "|step ups|straight leg|terminal knee|recumbent|leg press|so (?:he|she)|and he|and she)\\b");
    private static final int LONG = 400;
    private static final int MANY = 20;

    private SourceReader() {
    }

    static List<Passage> read(String written) {
        var text = SoftBreaks.join(written);
        var reader = new PassageReader(Initialisms.NONE, KnownDays.NONE);
        int start = text.startsWith("\ufeff") ? 1 : 0;
        List<List<Item>> columns = List.of();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.paragraph(false);
            int stroke = text.startsWith("|", start) ? start : Strokes.isRow(text, start, end) ? start - 1 : -2;
            if (isFrame(text, start, end)) {
                start = end + 1;
                continue;
            }
            columns = stroke > -2 ? row(reader, text, stroke, end, columns) : List.of();
            if (columns.isEmpty()) {
                for (var sentence : sentences(text, start, end)) {
                    reader.read(text, sentence.start(), sentence.end(), List.of());
                }
            }
            start = end + 1;
        }
        return Columns.apply(reader.passages());
    }

    /// "+-----+----+": a line that only frames a table.
    private static boolean isFrame(String text, int start, int end) {
        boolean frame = end - start > 2 && text.charAt(start) == '+';
        for (int i = start; frame && i < end; i++) {
            frame = "+-= ".indexOf(text.charAt(i)) >= 0;
        }
        return frame;
    }

    /// @return the headings of the table's columns, from its first line on; empty when the line has too few cells
    private static List<List<Item>> row(PassageReader reader, String text, int start, int end, List<List<Item>> columns) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        int first = start >= 0 && text.charAt(start) == '|' ? start : start + 1;
        var cells = Cells.of(text, start, stop);
        if (cells.size() < 2 || cells.size() > MANY) {
            return List.of();
        }
        if (columns.isEmpty()) {
            reader.row(text, first, stop, cells, List.of());
            return cells.stream().map(cell -> ItemReader.read(text, cell[0], cell[1])).toList();
        }
        if (!Cells.isRule(text, cells)) {
            reader.row(text, first, stop, cells, columns);
        }
        return columns;
    }

    private static List<Span> sentences(String text, int start, int end) {
        var plain = unled(text, Sentences.of(text, start, end));
        var out = new ArrayList<Span>();
        for (var span : plain) {
            if (span.length() < LONG) {
                out.add(span);
                continue;
            }
            var matcher = BREAK.matcher(text).region(span.start(), span.end());
            int from = span.start();
            while (matcher.find()) {
                if (matcher.start() > from) {
                    out.add(new Span(from, matcher.start()));
                    from = matcher.start();
                }
            }
            out.add(new Span(from, span.end()));
        }
        return out;
    }

    /// A row of dots leads from a name to its value and ends nothing: "Toilet transfer ........ CGA".
    private static List<Span> unled(String text, List<Span> spans) {
        var out = new ArrayList<Span>();
        for (var span : spans) {
            boolean led = !out.isEmpty() && out.getLast().length() > 2 && text.startsWith("..", out.getLast().end() - 2);
            boolean dot = !out.isEmpty() && span.length() == 1 && text.charAt(span.start()) == '.';
            if (led || dot) {
                var last = out.removeLast();
                out.add(new Span(last.start(), span.end()));
            } else {
                out.add(span);
            }
        }
        return out;
    }
}
