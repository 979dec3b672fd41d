package org.notewright.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Document;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Run;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Source;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.Section;

/// Everything the editor shows of one document.
///
/// @param sources  what the first version was made from, in the order sent
/// @param versions all, the first first
/// @param text     the working text: Markdown, one `## Heading` a section
/// @param sections headings and copy keys in the skill's order
/// @param run      the run that made it, null where a person began it
/// @param addenda  the first first
public record Review(Document document, Patient patient, List<Source> sources, List<Version> versions, String text,
                     List<Section> sections, @Nullable Run run, Optional<Signature> signature,
                     List<Addendum> addenda) {

    public Review {
        sources = List.copyOf(sources);
        versions = List.copyOf(versions);
        sections = List.copyOf(sections);
        addenda = List.copyOf(addenda);
    }

    @Override public String toString() {
        return "Review[" + document.id() + "]";
    }
}
