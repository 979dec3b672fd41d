package org.notewright.sources.intake.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts the words of a document together as it reads: one line a paragraph, one line a table row with its cells between
/// bars, what stands beside a paragraph (a text box) after it, footnotes at the end, and pages where the document breaks
/// them.
///
/// The calls follow the marks of the document and need not be balanced: a hostile file only loses its own layout.
public final class MarkupText {

    /// Where the words of an aside belong.
    public enum Place { BEFORE, AFTER, END }

    private static final Pattern LEADING_BREAKS = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    private final Budget budget;
    private final PageBuilder pages;
    private final List<String> atEnd = new ArrayList<>();
    private final Deque<Stretch> open = new ArrayDeque<>();
    private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
    private long characters;

    public MarkupText(Budget budget) {
        this.budget = budget;
        this.pages = new PageBuilder(budget);
        open.push(new Stretch());
    }

    /// Words within a paragraph, as they stand; no-break blanks become plain ones, invisible signs go.
    public void text(String words) {
        characters += words.length();
        budget.characters(characters);
        Signs.append(words, now().line);
    }

    /// A line break inside a paragraph.
    public void lineBreak() {
        text("\n");
    }

    /// What a list writes before its item; counts only where the paragraph has words.
    public void marker(String marker) {
        now().marker = marker;
    }

    public void pageBreak() {
        var stretch = now();
        if (open.size() == 1 && stretch.tables.isEmpty()) {
            stretch.breaks.add(stretch.line.length());
        }
    }

    public void endParagraph() {
        var stretch = now();
        var line = LEADING_BREAKS.matcher(stretch.line).replaceFirst("").stripTrailing();
        var marker = line.isBlank() ? "" : stretch.marker;
        if (stretch.tables.isEmpty() && open.size() == 1) {
            pages.add(marker, line, stretch.breaks);
        } else {
            into(stretch, marker + line);
        }
        stretch.clear();
        var aside = List.copyOf(stretch.after);
        stretch.after.clear();
        aside.forEach(words -> into(stretch, words));
    }

    /// Ends a paragraph where one has begun, so that blocks never run together.
    public void endOpenParagraph() {
        if (!now().line.isEmpty()) {
            endParagraph();
        }
    }

    public boolean hasOpenParagraph() {
        return !now().line.isEmpty();
    }

    public void startTable() {
        budget.depth(now().tables.size() + open.size());
        now().tables.push(new TableRows());
    }

    public boolean inTable() {
        return !now().tables.isEmpty();
    }

    public void startRow() {
        var table = now().tables.peek();
        if (table != null) {
            table.startRow();
        }
    }

    public void endCell() {
        endOpenParagraph();
        var table = now().tables.peek();
        if (table != null) {
            table.endCell();
        }
    }

    /// @param keep false where the row was deleted in a tracked change
    public void endRow(boolean keep) {
        endOpenParagraph();
        var stretch = now();
        if (stretch.tables.isEmpty()) {
            return;
        }
        var table = stretch.tables.pop();
        var lines = keep ? table.endRow() : List.<String>of();
        lines.forEach(line -> into(stretch, line));
        stretch.tables.push(table);
    }

    public void endTable() {
        endRow(true);
        now().tables.poll();
    }

    /// Begins something that stands beside the paragraph: a text box or a footnote.
    public void startAside() {
        budget.depth(open.size());
        open.push(new Stretch());
    }

    /// @param first what the aside begins with, such as a footnote's number
    /// @param place before or after the paragraph it stands in, or at the end of the document
    public void endAside(String first, Place place) {
        endOpenParagraph();
        if (open.size() == 1) {
            return;
        }
        while (inTable()) {
            endTable();
        }
        var words = open.pop().gathered;
        if (words.isEmpty()) {
            return;
        }
        words.set(0, first + words.getFirst().stripLeading());
        switch (place) {
            case BEFORE -> words.forEach(line -> into(now(), line));
            case AFTER -> now().after.addAll(words);
            case END -> atEnd.addAll(words);
        }
    }

    public void notice(Notice notice) {
        notices.add(notice);
    }

    /// Everything gathered, footnotes last.
    public Extract finish() {
        while (open.size() > 1) {
            endAside("", Place.END);
        }
        endOpenParagraph();
        while (inTable()) {
            endTable();
        }
        atEnd.forEach(line -> pages.add("", line, List.of()));
        return pages.extract(notices);
    }

    private void into(Stretch stretch, String line) {
        var table = stretch.tables.peek();
        if (table != null) {
            table.add(line);
        } else if (stretch == open.getLast()) {
            pages.add("", line, List.of());
        } else if (!line.isBlank()) {
            stretch.gathered.add(line);
        }
    }

    private Stretch now() {
        return open.getFirst();
    }

    /// The document itself or an aside in it: its own paragraph and its own tables.
    private static final class Stretch {
        private final StringBuilder line = new StringBuilder();
        private String marker = "";
        private final List<Integer> breaks = new ArrayList<>();
        private final List<String> after = new ArrayList<>();
        private final List<String> gathered = new ArrayList<>();
        private final Deque<TableRows> tables = new ArrayDeque<>();

        private void clear() {
            line.setLength(0);
            marker = "";
            breaks.clear();
        }
    }
}
