package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.exercises.Drawings;

/// Reads Markdown into blocks: headings, paragraphs, lists, pipe tables, bold and italic; everything else stays the
/// text it is. Quotes, code and HTML are switched off, because `> 90 degrees` or an indented line is chart text.
public final class Markup {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final String source;

    private Markup(String source) {
        this.source = source;
    }

    /// Never fails and never loses a word; an empty or blank text has no blocks.
    public static List<Block> parse(String markdown) {
        var source = ClinicalSigns.shield(markdown);
        return NoWordLost.guard(new Markup(source).blocks(PARSER.parse(source)), markdown);
    }

    private List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> blocks.add(new Block.Heading(InlineReader.read(heading)));
                case ListBlock list -> blocks.add(list(list));
                case TableBlock table -> blocks.add(grid(table));
                case ThematicBreak _ -> blocks.add(new Block.Divider());
                case LinkReferenceDefinition link -> blocks.add(definition(link));
                case Paragraph paragraph when picture(paragraph) != null -> blocks.add(java.util.Objects.requireNonNull(picture(paragraph)));
                case Paragraph paragraph -> blocks.add(new Block.Paragraph(InlineReader.read(paragraph)));
                default -> blocks.add(new Block.Paragraph(InlineReader.read(node)));
            }
        }
        return blocks;
    }

    /// A table whose head has no cell would lose its rows: it is printed as it was written.
    private Block grid(TableBlock table) {
        var grid = GridReader.read(table);
        if (!grid.columns().isEmpty()) {
            return grid;
        }
        var lines = new ArrayList<String>();
        for (var span : table.getSourceSpans()) {
            lines.add(source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
        return new Block.Paragraph(List.of(Inline.plain(String.join("\n", lines))));
    }

    private Block list(ListBlock list) {
        var items = new ArrayList<Block.Item>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(list instanceof BulletList ? "-" : label(item), blocks(item)));
        }
        return new Block.Listing(!(list instanceof BulletList), items);
    }

    /// The number as written: a goal that is number 4 stays number 4 even when 3 is gone.
    private String label(Node item) {
        int start = item.getSourceSpans().getFirst().getInputIndex();
        int end = start;
        while (end < source.length() && Character.isDigit(source.charAt(end))) {
            end++;
        }
        return source.substring(start, Math.min(end + 1, source.length()));
    }

    /// A reference to a drawing we have, alone in its paragraph; every other picture stays the words it is.
    private static Block.@Nullable Picture picture(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image image) || image.getNext() != null || image.getTitle() != null
                || !image.getDestination().startsWith(Block.Picture.SCHEME)) {
            return null;
        }
        var id = image.getDestination().substring(Block.Picture.SCHEME.length());
        var words = new StringBuilder();
        InlineReader.read(image).forEach(inline -> words.append(inline.text()));
        return Drawings.of(id).isPresent() && !words.isEmpty() ? new Block.Picture(words.toString(), id) : null;
    }

    /// `[1]: address` is a definition to Markdown and a line to a reader.
    private static Block definition(LinkReferenceDefinition link) {
        var text = "[" + link.getLabel() + "]: " + link.getDestination();
        var title = link.getTitle();
        return new Block.Paragraph(List.of(Inline.plain(title == null ? text : text + " " + title)));
    }
}
