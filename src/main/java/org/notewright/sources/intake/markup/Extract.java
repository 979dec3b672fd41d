package org.notewright.sources.intake.markup;

import java.util.List;
import java.util.Set;
import org.notewright.clinical.Span;

/// What was found in a document.
///
/// @param text    its words, lines ended by line feeds
/// @param pages   where its pages stand in the text, in order and without gaps but for the line feeds between them
/// @param notices what the person should know of it
public record Extract(String text, List<Span> pages, Set<Notice> notices) {

    public Extract {
        pages = List.copyOf(pages);
        notices = Set.copyOf(notices);
    }

    @Override public String toString() {
        return "Extract[" + text.length() + " characters, " + pages.size() + " pages]";
    }
}
