package org.notewright.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Block;
import org.notewright.export.markup.Inline;
import org.notewright.export.pdf.page.Hairline;
import org.notewright.export.pdf.page.Mark;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;

/// Sets the blocks of a section.
final class BlockComposer {

    private static final float PARAGRAPH = 6;
    private static final float ITEM = 2;
    private static final float SUBHEADING = 9;
    private static final float DIVIDER = 8;
    private static final float LABEL_GAP = 5;
    private static final float LABEL_WIDTH = 15;
    private static final String BULLET = "•";

    private BlockComposer() {
    }

    /// @return the strips in order; the tags hang below `parent`
    static List<Strip> compose(List<Block> blocks, Column column, Tag parent) {
        var strips = new ArrayList<Strip>();
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(var text) -> strips.addAll(
                        Column.kept(column.paragraph(text, Looks.SUBHEADING, parent.add("H3"), SUBHEADING)));
                case Block.Paragraph(var text) -> strips.addAll(paragraph(text, column, parent));
                case Block.Listing list -> strips.addAll(list(list, column, parent));
                case Block.Grid grid when grid.columns().size() > GridComposer.MOST_COLUMNS ->
                        strips.addAll(rowsAsText(grid, column, parent));
                case Block.Grid grid -> strips.addAll(new GridComposer(grid, column, parent).compose());
                case Block.Picture picture -> strips.addAll(PictureComposer.compose(picture, column, parent));
                case Block.Divider _ -> strips.add(Strip.of(DIVIDER, DIVIDER, List.of())
                        .with(new Hairline(column.x(), 0, column.width())));
            }
        }
        return strips;
    }

    private static List<Strip> paragraph(List<Inline> text, Column column, Tag parent) {
        return column.paragraph(text, Looks.BODY, parent.add("P"), PARAGRAPH);
    }

    /// A table too wide for the page prints a paragraph a row, its cells parted as they were written.
    private static List<Strip> rowsAsText(Block.Grid grid, Column column, Tag parent) {
        var strips = new ArrayList<Strip>();
        var rows = new ArrayList<List<List<Inline>>>();
        rows.add(grid.header());
        rows.addAll(grid.rows());
        for (var row : rows) {
            var text = new ArrayList<Inline>();
            for (var cell : row) {
                if (!text.isEmpty()) {
                    text.add(Inline.plain(" | "));
                }
                text.addAll(cell);
            }
            strips.addAll(paragraph(text, column, parent));
        }
        return strips;
    }

    private static List<Strip> list(Block.Listing list, Column column, Tag parent) {
        var strips = new ArrayList<Strip>();
        if (list.items().isEmpty()) {
            return strips;
        }
        var tag = parent.add("L", list.numbered() ? "Decimal" : "Disc");
        float indent = LABEL_WIDTH;
        if (list.numbered()) {
            for (var item : list.items()) {
                var label = column.type().line(item.label(), Looks.BODY);
                indent = Math.max(indent, label.width() * Looks.BODY.size() + LABEL_GAP);
            }
        }
        for (var item : list.items()) {
            var composed = item(item, list.numbered(), column, indent, tag.add("LI"));
            float before = strips.isEmpty() ? PARAGRAPH - ITEM : ITEM;
            strips.add(composed.getFirst().below(before));
            strips.addAll(composed.subList(1, composed.size()));
        }
        return strips;
    }

    private static List<Strip> item(Block.Item item, boolean numbered, Column column, float indent, Tag tag) {
        var type = column.type();
        var label = type.line(numbered ? item.label() : BULLET, Looks.BODY);
        var labelTag = tag.add("Lbl");
        var strips = new ArrayList<>(compose(item.blocks(), column.indented(indent), tag.add("LBody")));
        if (strips.isEmpty()) {
            strips.add(Strip.of(0, Looks.BODY.leading(), List.of()));
        }
        float x = numbered ? column.x() + indent - LABEL_GAP - label.width() * Looks.BODY.size() : column.x() + ITEM;
        var mark = new Mark(labelTag, label, Looks.BODY, x, Looks.BODY.baseline());
        strips.set(0, strips.getFirst().startingWith(mark));
        return strips;
    }
}
