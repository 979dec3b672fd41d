package org.notewright.workflow;

import java.time.Clock;
import java.util.List;
import org.notewright.clinical.CorrectedText;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Reading better than the machine did. The reading itself never changes; drafting, facts, checks and search go by
/// [Source#effectiveText()] from then on.
public final class CorrectSource {

    private final Vault vault;
    private final Clock clock;

    CorrectSource(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Replaces words of a source. Saying again what was read takes a correction back.
    ///
    /// @param span  in the source's effective text
    /// @param words what is really written there, possibly nothing
    /// @return the source with the correction
    /// @throws ProblemException `SOURCE_UNKNOWN`
    public Source correct(SourceId id, Span span, String words) {
        var source = vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
        var corrected = vault.sources().correct(id, source.corrected().correct(span, words, clock.instant()));
        vault.log().add("correct", id.toString());
        return corrected;
    }

    /// Gives a source that could not be read the words that a person sees or dictates.
    ///
    /// @return the source with them
    /// @throws ProblemException `SOURCE_UNKNOWN`
    public Source transcribe(SourceId id, String words) {
        var source = vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
        return correct(id, new Span(0, source.effectiveText().length()), words);
    }

    /// Places of the words as they were read, in order of the text.
    public List<PlacedWord> words(SourceId id) {
        return vault.sources().words(id);
    }

    /// Those words whose letters stand behind a stretch of the effective text: what to light up on the page.
    ///
    /// @param span in the effective text
    public static List<PlacedWord> behind(CorrectedText text, List<PlacedWord> words, Span span) {
        var read = text.toOriginal(span);
        return words.stream().filter(word -> word.span().overlaps(read)).toList();
    }
}
