package org.notewright.workflow;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.SpeakerReview;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// Documents in another language than English: they say that no speaker has read them until someone ticks that one has.
/// A change after the tick takes it back, because the tick belongs to the text that was read.
public final class Translations {

    private static final String ENGLISH = "English";

    private final Vault vault;
    private final Clock clock;

    Translations(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// What was asked for when the document was drafted.
    ///
    /// @return such as `Spanish`, or `English` where nothing else was asked
    public String language(DocumentId document) {
        var asked = answers(document).getOrDefault("language", "").strip();
        return asked.isEmpty() || asked.toLowerCase(Locale.ROOT).startsWith("english") ? ENGLISH : asked;
    }

    public boolean isTranslated(DocumentId document) {
        return !language(document).equals(ENGLISH);
    }

    /// Who read the text as it stands now; empty where nobody did, or something was changed since.
    public Optional<SpeakerReview> reader(DocumentId document, String text) {
        return vault.speakers().of(document, sha256(text));
    }

    /// Ticks that a speaker of the language has read the text as it stands.
    ///
    /// @param reader who, as the therapist writes it
    /// @throws ProblemException `FIELD_EMPTY` without a name
    public SpeakerReview ticked(DocumentId document, String text, String reader) {
        if (reader.isBlank()) {
            throw ProblemException.of(ProblemCode.SPEAKER_UNNAMED, language(document));
        }
        var review = new SpeakerReview(document, language(document), sha256(text), reader.strip(), clock.instant());
        vault.speakers().add(review);
        return review;
    }

    /// The line that a document carries at its head while no speaker has read it.
    ///
    /// @return null in English, and once it was read
    public @Nullable String notice(DocumentId document, String text) {
        return isTranslated(document) && reader(document, text).isEmpty()
                ? "In " + language(document) + ", not reviewed by a speaker of this language." : null;
    }

    /// What was answered to the skill's parameters before the document was drafted.
    Map<String, String> answers(DocumentId document) {
        return vault.runs().of(document).map(run -> vault.runs().answers(run.id())).orElse(Map.of());
    }

    private static String sha256(String text) {
        return Digests.sha256(DraftSections.withoutMissing(text));
    }
}
