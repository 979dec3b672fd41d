package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Reads what stands inside a block. Walks without recursion, because stress can be nested as deep as a text is long.
final class InlineReader {

    private final List<Inline> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int bold;
    private int italic;

    private InlineReader() {
    }

    static List<Inline> read(Node block) {
        var reader = new InlineReader();
        reader.walk(block);
        reader.flush();
        return List.copyOf(reader.out);
    }

    private void walk(Node root) {
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == null || node.equals(root)) {
                    return;
                }
                leave(node);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        switch (node) {
            case StrongEmphasis _ -> style(1, 0);
            case Emphasis _ -> style(0, 1);
            case Text words -> text.append(words.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case HtmlInline html -> text.append(html.getLiteral());
            case SoftLineBreak _ -> text.append('\n');
            case HardLineBreak _ -> text.append('\n');
            default -> { }
        }
    }

    private void leave(Node node) {
        switch (node) {
            case StrongEmphasis _ -> style(-1, 0);
            case Emphasis _ -> style(0, -1);
            case Link link -> target(link.getDestination(), link.getTitle());
            case Image image -> target(image.getDestination(), image.getTitle());
            default -> { }
        }
    }

    /// Paper has no links: the address stands in brackets behind the words, unless the words are the address.
    private void target(String destination, @Nullable String title) {
        if (!text.toString().endsWith(destination) || destination.isEmpty()) {
            text.append(" (").append(destination).append(')');
        }
        if (title != null && !title.isEmpty()) {
            text.append(' ').append(title);
        }
    }

    private void style(int moreBold, int moreItalic) {
        flush();
        bold += moreBold;
        italic += moreItalic;
    }

    private void flush() {
        if (!text.isEmpty()) {
            out.add(new Inline(text.toString(), bold > 0, italic > 0));
            text.setLength(0);
        }
    }
}
