package org.notewright.desktop.editor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;

/// Text with marks. The text is Markdown as stored, letter for letter; only its looks differ: a line `## Heading` is
/// painted as a quiet heading whose mark takes no room.
final class NoteArea extends GenericStyledArea<Collection<String>, String, Collection<String>> {

    static final String HEADING = "heading";
    static final String HEADING_MARK = "heading-mark";
    private static final String NO_ROOM = "\u200B";

    NoteArea(String id, String accessibleText) {
        super(List.of(), (flow, styles) -> flow.getStyleClass().addAll(styles), List.of(),
                SegmentOps.styledTextOps(), false, NoteArea::painted);
        setId(id);
        setAccessibleText(accessibleText);
        getStyleClass().add("note-area");
        setWrapText(true);
    }

    private static Node painted(StyledSegment<String, Collection<String>> segment) {
        return StyledTextArea.<Collection<String>>createStyledTextNode(shown(segment.getSegment(), segment.getStyle()),
                segment.getStyle(), (TextExt node, Collection<String> styles) -> node.getStyleClass().addAll(styles));
    }

    /// As many characters as the segment has, so that every place on the screen is a place in the text.
    private static String shown(String words, Collection<String> styles) {
        if (styles.contains(HEADING_MARK)) {
            return NO_ROOM.repeat(words.length());
        }
        if (styles.contains(HEADING)) {
            var large = words.toUpperCase(Locale.ROOT);
            return large.length() == words.length() ? large : words;
        }
        return words;
    }

    /// Makes the text read like this by changing only the stretch that differs, so that undo and the caret survive.
    void become(String text) {
        var now = getText();
        if (!now.equals(text)) {
            var edit = Edit.between(now, text);
            int start = edit.place().start();
            replaceText(start, edit.place().end(), text.substring(start, start + edit.length()));
        }
    }
}
