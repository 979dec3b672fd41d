package org.notewright.desktop.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.notewright.analysis.text.MarkdownSections;
import org.notewright.clinical.Span;

/// Paints marks and headings into an area. Only paragraphs that look different afterwards are touched: a keystroke in a
/// document of twenty pages repaints one line.
final class AreaMarks {

    private static final List<String> HEADING_LINE = List.of("heading-line");
    private static final List<String> BLANK_LINE = List.of("blank-line");

    private AreaMarks() {
    }

    static void paint(NoteArea area, List<Mark> marks) {
        int start = 0;
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            var line = area.getParagraph(i).getText();
            int end = start + line.length();
            var spans = spans(line, start, end, marks);
            if (!spans.equals(area.getStyleSpans(i))) {
                area.setStyleSpans(i, 0, spans);
            }
            var style = lineStyle(line);
            if (!style.equals(List.copyOf(area.getParagraph(i).getParagraphStyle()))) {
                area.setParagraphStyle(i, style);
            }
            start = end + 1;
        }
    }

    private static List<String> lineStyle(String line) {
        return line.startsWith(MarkdownSections.MARK) ? HEADING_LINE : line.isBlank() ? BLANK_LINE : List.of();
    }

    private static StyleSpans<Collection<String>> spans(String line, int start, int end, List<Mark> marks) {
        var here = new ArrayList<>(marks.stream()
                .filter(mark -> mark.span().start() < end && mark.span().end() > start).toList());
        if (line.startsWith(MarkdownSections.MARK)) {
            int text = start + MarkdownSections.MARK.length();
            here.add(new Mark(new Span(start, text), NoteArea.HEADING_MARK));
            here.add(new Mark(new Span(text, Math.max(text, end)), NoteArea.HEADING));
        }
        var borders = new TreeSet<Integer>(List.of(start, end));
        for (var mark : here) {
            borders.add(Math.clamp(mark.span().start(), start, end));
            borders.add(Math.clamp(mark.span().end(), start, end));
        }
        var builder = new StyleSpansBuilder<Collection<String>>();
        int from = borders.removeFirst();
        if (borders.isEmpty()) {
            builder.add(List.of(), 0);
        }
        for (int to : borders) {
            int at = from;
            builder.add(here.stream().filter(mark -> mark.span().start() <= at && mark.span().end() >= to)
                    .map(Mark::style).distinct().toList(), to - from);
            from = to;
        }
        return builder.create();
    }
}
