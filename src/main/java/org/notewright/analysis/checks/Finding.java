package org.notewright.analysis.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// One thing that a check found in a draft.
///
/// @param kind    what it is; also the key of its sentences
/// @param title   what it is, a few words
/// @param why     the reason, with the figures it rests on
/// @param place   where it stands in the draft, null where it stands nowhere
/// @param instead words that would mend the place, the best first; possibly none
public record Finding(FindingKind kind, String title, String why, @Nullable Span place, List<String> instead) {

    public Finding {
        instead = List.copyOf(instead);
    }

    static Finding of(FindingKind kind, @Nullable Span place, Object... values) {
        return new Finding(kind, FindingWords.title(kind, values), FindingWords.why(kind, values), place, List.of());
    }

    Finding or(String words) {
        return new Finding(kind, title, why, place, List.of(words));
    }

    /// Its kind only: the words are a patient's.
    @Override public String toString() {
        return "Finding[" + kind + "]";
    }
}
