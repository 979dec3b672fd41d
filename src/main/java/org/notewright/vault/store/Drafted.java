package org.notewright.vault.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DraftJob;
import org.notewright.clinical.Run;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Version;

/// A finished draft: everything that is stored with it in one transaction.
///
/// @param document    new, not signed
/// @param first       its version 1
/// @param sources     what it was made from
/// @param origins     reviewed documents it was made from, as their last versions stand
/// @param run         the ended run, which names the document
/// @param answers     what was answered to the skill's parameters before it ran
/// @param microDollar what the answer cost in millionths of a dollar, null where no price is known
/// @param job         the job in its new state, null where the draft was asked for at once
public record Drafted(Document document, Version first, List<SourceId> sources, List<DocumentId> origins, Run run,
                      Map<String, String> answers, @Nullable Long microDollar, @Nullable DraftJob job) {

    public Drafted {
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        answers = Map.copyOf(answers);
    }

    @Override public String toString() {
        return "Drafted[" + document.id() + "]";
    }
}
