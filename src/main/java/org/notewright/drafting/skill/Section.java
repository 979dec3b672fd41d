package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.notewright.clinical.Discipline;

/// One section of a skill's output.
///
/// All texts come from a skill file, no patient: safe to print.
///
/// @param heading     as it stands in the document, such as `Subjective`
/// @param key         the letter that copies it, such as `S`, or empty
/// @param words       most words it may have, 0 for no bound
/// @param form        `prose`, `list` or `table`; empty where the instruction says it
/// @param note        what belongs into it, one sentence, possibly empty
/// @param settings    where it is part of the document; empty means everywhere
/// @param disciplines whose document has it; empty means both
public record Section(String heading, String key, int words, String form, String note, List<String> settings,
                      Set<Discipline> disciplines) {

    public Section {
        settings = List.copyOf(settings);
        disciplines = Set.copyOf(disciplines);
    }

    /// A section of which only the heading and its letter are told.
    public Section(String heading, String key) {
        this(heading, key, 0, "", "", List.of(), Set.of());
    }

    boolean isFor(Discipline discipline, String setting) {
        return (settings.isEmpty() || settings.contains(setting))
                && (disciplines.isEmpty() || disciplines.contains(discipline));
    }

    /// As the instruction names it: `## Goals` with, in brackets, its form, its length and what belongs there.
    String instruction() {
        var told = new ArrayList<String>();
        if (!form.isEmpty()) {
            told.add(form.equals("prose") ? form : "a " + form);
        }
        if (words > 0) {
            told.add("up to " + words + " words");
        }
        if (!note.isEmpty()) {
            told.add(note);
        }
        return "`## " + heading + "`" + (told.isEmpty() ? "" : " (" + String.join("; ", told) + ")");
    }
}
