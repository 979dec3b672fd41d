package org.notewright.desktop.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;

/// Says which words of the sources stand behind which sentence of the draft. Called from a job, must not change anything.
@FunctionalInterface
public interface EvidenceProvider {

    /// A place in a source.
    ///
    /// @param source index in the list of sources given
    /// @param span   in that source's text
    record Place(int source, Span span) {
    }

    /// One sentence and what stands behind it.
    ///
    /// @param sentence where it stands in the draft
    /// @param words    the words within it that are lit
    /// @param places   the words in the sources that are lit with them
    record Link(Span sentence, List<Span> words, List<Place> places) {

        public Link {
            words = List.copyOf(words);
            places = List.copyOf(places);
        }
    }

    /// Sentences of the draft and how many of them the sources support.
    record Count(int supported, int sentences) {
    }

    /// @param links in the order of their sentences
    /// @param count null where the provider cannot judge support
    record Evidence(List<Link> links, @Nullable Count count) {

        public static final Evidence NONE = new Evidence(List.of(), null);

        public Evidence {
            links = List.copyOf(links);
        }
    }

    Evidence find(String draft, List<Source> sources);
}
