package org.notewright.drafting.skill;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the head of a skill may say besides the entries that every head needs. Empty lists and texts mean "not said".
///
/// All texts come from a skill file, no patient: safe to print.
///
/// @param about      what it is for, one sentence
/// @param group      the shelf it stands on: `PT`, `OT`, `shared`, `practice`; empty means by discipline
/// @param settings   where it is used; empty means everywhere
/// @param optional   inputs that help and may be absent
/// @param parameters what is asked before it runs, in order
/// @param reader     who reads the draft: `payer`, `patient` …
/// @param grade      highest reading grade of the draft, 0 for none
/// @param aliases    words that call it in the palette, `soap` for `/soap`
/// @param keywords   further words that find it
/// @param after      skills whose reviewed document it takes as its source
/// @param feeds      skills offered next, once its document is reviewed
/// @param version    of the file, 1 or more
/// @param date       of this version, null where the file does not say
public record SkillAbout(String about, String group, List<String> settings, List<String> optional,
                         List<Parameter> parameters, String reader, int grade, List<String> aliases,
                         List<String> keywords, List<String> after, List<String> feeds, int version,
                         @Nullable LocalDate date) {

    public static final SkillAbout NOTHING = new SkillAbout("", "", List.of(), List.of(), List.of(), "", 0, List.of(),
            List.of(), List.of(), List.of(), 1, null);

    public SkillAbout {
        settings = List.copyOf(settings);
        optional = List.copyOf(optional);
        parameters = List.copyOf(parameters);
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
        after = List.copyOf(after);
        feeds = List.copyOf(feeds);
    }
}
