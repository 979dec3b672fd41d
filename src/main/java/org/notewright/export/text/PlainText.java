package org.notewright.export.text;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Block;
import org.notewright.export.markup.Inline;
import org.notewright.export.markup.Markup;
import org.notewright.export.markup.PrintedSection;

/// Markdown as plain text: marks removed, list items with `- ` or their number, tables as aligned columns, lines ended by
/// a line feed, no blanks at the end of a line.
public final class PlainText {

    /// What stands where a section is empty, as on paper.
    public static final String EMPTY = "—";
    private static final String DEEPER = "  ";

    private final List<String> lines = new ArrayList<>();

    private PlainText() {
    }

    /// All sections with their headings, a blank line between two. Ends in a line feed unless there is nothing.
    public static String of(List<PrintedSection> sections) {
        var text = new StringBuilder();
        for (var section : sections) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            if (!section.heading().isBlank()) {
                text.append(clean(section.heading().strip())).append('\n');
            }
            var body = of(section.text());
            text.append(body.isEmpty() ? EMPTY : body).append('\n');
        }
        return text.toString();
    }

    /// The words of one section, without heading and without a line feed at the end; empty where nothing is written.
    public static String of(String markdown) {
        var text = new PlainText();
        text.blocks(Markup.parse(markdown), "");
        return String.join("\n", text.lines).strip();
    }

    private void blocks(List<Block> blocks, String indent) {
        boolean first = true;
        for (var block : blocks) {
            boolean listBelowItsItem = block instanceof Block.Listing && !indent.isEmpty();
            if (!first && !listBelowItsItem) {
                lines.add("");
            }
            first = false;
            switch (block) {
                case Block.Heading(var text) -> words(text, indent);
                case Block.Paragraph(var text) -> words(text, indent);
                case Block.Listing list -> list.items().forEach(item -> item(item, indent));
                case Block.Grid grid -> AlignedTable.lines(grid).forEach(line -> add(indent + line));
                case Block.Picture _ -> { }
                case Block.Divider _ -> { }
            }
        }
    }

    private void item(Block.Item item, String indent) {
        int start = lines.size();
        var label = item.label() + " ";
        blocks(item.blocks(), indent + (label.length() > DEEPER.length() ? " ".repeat(label.length()) : DEEPER));
        if (lines.size() == start) {
            add(indent + label);
        } else {
            lines.set(start, indent + label + lines.get(start).stripLeading());
        }
    }

    private void words(List<Inline> text, String indent) {
        join(text).lines().forEach(line -> add(indent + line.strip()));
    }

    private void add(String line) {
        lines.add(line.stripTrailing());
    }

    static String join(List<Inline> text) {
        var joined = new StringBuilder();
        text.forEach(inline -> joined.append(inline.text()));
        return clean(joined.toString());
    }

    /// Controls other than the line feed would do something in the box they are pasted into.
    private static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (sign == '\n' || !Character.isISOControl(sign)) {
                clean.appendCodePoint(sign);
            } else if (sign == '\t') {
                clean.append(' ');
            }
        });
        return clean.toString();
    }
}
