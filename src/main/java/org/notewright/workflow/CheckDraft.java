package org.notewright.workflow;

import java.util.List;
import org.notewright.analysis.grounding.Grounding;
import org.notewright.analysis.grounding.SourceText;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Source;

/// Holds a draft to what it was made from. Instant, local, the same every time.
public final class CheckDraft {

    private final ReviewDocument reviews;

    public CheckDraft(ReviewDocument reviews) {
        this.reviews = reviews;
    }

    /// Checks the working text of a stored document.
    public DraftCheck of(DocumentId id) {
        var review = reviews.open(id);
        return of(review.sources(), review.text());
    }

    /// Checks a text being written. Evidence names sources by their id.
    public DraftCheck of(List<Source> sources, String text) {
        return new DraftCheck(Grounding.check(
                sources.stream().map(s -> new SourceText(s.id().toString(), s.heldText())).toList(), text));
    }
}
