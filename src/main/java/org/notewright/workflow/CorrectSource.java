package org.notewright.workflow;

import java.time.Clock;
import java.util.List;
import org.notewright.clinical.CorrectedText;
import org.notewright.clinical.Correction;
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
        var source = find(id);
        var correction = source.corrected().correct(span, words, clock.instant());
        return store(id, correction.span().in(source.reading().text()).equals(correction.text())
                ? correction.readBy("") : correction);
    }

    private Source find(SourceId id) {
        return vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
    }

    private Source store(SourceId id, Correction correction) {
        var corrected = vault.sources().correct(id, correction);
        vault.log().add("correct", id.toString());
        return corrected;
    }

    /// Gives a page that could not be read the words that a person sees or dictates, or takes over from a model.
    ///
    /// @param page   1 for the first; where nothing of the source was read, the words are those of all its pages
    /// @param reader name of the model that read them, empty where a person did
    /// @return the source with them
    /// @throws ProblemException `SOURCE_UNKNOWN`
    public Source transcribe(SourceId id, int page, String words, String reader) {
        var source = find(id);
        return store(id, source.corrected().correct(placeOf(source, page), words, clock.instant()).readBy(reader));
    }

    /// Where a page's words stand in the effective text: all of it where nothing was read.
    public static Span placeOf(Source source, int page) {
        return source.reading().pages().stream().filter(text -> text.number() == page).findFirst()
                .map(text -> source.corrected().toCorrected(text.span()))
                .orElseGet(() -> new Span(0, source.effectiveText().length()));
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
