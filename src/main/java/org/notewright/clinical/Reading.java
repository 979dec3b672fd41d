package org.notewright.clinical;

import java.util.List;

/// What was read from one file's bytes.
///
/// @param kind     recognised by content
/// @param method   how the words were got; [ReadMethod#NONE] means the text is empty and the bytes are an attachment
/// @param text     all words in reading order, byte order mark removed, line ends kept; offsets are UTF-16
/// @param pages    in order, covering `text`; empty where the method is `NONE`
/// @param words    where the words stand on their pages, in order of the text; empty where there are no pages to look at
/// @param heard    the spoken words of a sound recording, in their order; empty everywhere else
/// @param warnings whole sentences for the person, possibly none
public record Reading(SourceKind kind, ReadMethod method, String text, List<PageText> pages, List<PlacedWord> words,
                      List<HeardWord> heard, List<String> warnings) {

    public Reading {
        pages = List.copyOf(pages);
        words = List.copyOf(words);
        heard = List.copyOf(heard);
        warnings = List.copyOf(warnings);
    }

    /// A reading of something without pages to look at.
    public Reading(SourceKind kind, ReadMethod method, String text, List<PageText> pages, List<String> warnings) {
        this(kind, method, text, pages, List.of(), List.of(), warnings);
    }

    /// A reading of something with pages to look at.
    public Reading(SourceKind kind, ReadMethod method, String text, List<PageText> pages, List<PlacedWord> words,
            List<String> warnings) {
        this(kind, method, text, pages, words, List.of(), warnings);
    }

    /// Mean of the pages' confidences, 1 where there is no page.
    public double confidence() {
        return pages.stream().mapToDouble(PageText::confidence).average().orElse(1);
    }

    @Override public String toString() {
        return "Reading[" + kind + ", " + method + ", " + pages.size() + " pages]";
    }
}
