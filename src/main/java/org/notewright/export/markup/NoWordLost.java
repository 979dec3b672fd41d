package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;

/// The last guard before a record is printed: whatever Markdown makes of a text, its letters and digits must all be
/// there, in their order.
final class NoWordLost {

    private NoWordLost() {
    }

    /// The blocks as read where they hold every letter and digit of the text, else the text's own paragraphs, unformatted.
    static List<Block> guard(List<Block> blocks, String text) {
        var read = new StringBuilder();
        blocks.forEach(block -> append(block, read));
        return signs(read).equals(signs(text)) ? blocks : plain(text);
    }

    private static List<Block> plain(String text) {
        var paragraphs = new ArrayList<Block>();
        for (var paragraph : text.strip().split("\\R\\s*\\R", -1)) {
            paragraphs.add(new Block.Paragraph(List.of(Inline.plain(paragraph.strip()))));
        }
        return paragraphs;
    }

    private static void append(Block block, StringBuilder read) {
        switch (block) {
            case Block.Heading heading -> append(heading.text(), read);
            case Block.Paragraph paragraph -> append(paragraph.text(), read);
            case Block.Listing listing -> listing.items().forEach(item -> {
                read.append(item.label());
                item.blocks().forEach(inner -> append(inner, read));
            });
            case Block.Grid grid -> {
                grid.header().forEach(cell -> append(cell, read));
                grid.rows().forEach(row -> row.forEach(cell -> append(cell, read)));
            }
            case Block.Picture picture -> read.append(picture.alternative()).append(Block.Picture.SCHEME).append(picture.exercise());
            case Block.Divider _ -> { }
        }
    }

    private static void append(List<Inline> words, StringBuilder read) {
        words.forEach(word -> read.append(word.text()));
    }

    private static String signs(CharSequence text) {
        var kept = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
