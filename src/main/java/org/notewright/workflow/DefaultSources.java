package org.notewright.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.drafting.skill.InputKinds;
import org.notewright.drafting.skill.Skill;

/// The sources a job takes where nobody named any: those of the last visit; for a skill that reads several visits, those
/// of the last six; and whatever else the skill asks for and finds in the folder.
final class DefaultSources {

    /// A progress report reads four to six consecutive notes.
    private static final int VISITS = 6;
    private static final String NOTES = "notes";
    /// What belongs to its own day alone, or is written for one run.
    private static final Set<String> NEVER_OLDER = Set.of("note", NOTES, "previous", "brief");

    private final InputKinds kinds;

    DefaultSources(InputKinds kinds) {
        this.kinds = kinds;
    }

    /// @param day date of the visit, null for the last one there is
    /// @return in the folder's order; empty where nothing has words
    List<Source> of(Skill skill, List<Source> folder, @Nullable LocalDate day) {
        var readable = folder.stream().filter(DefaultSources::isReadable).toList();
        boolean several = asks(skill, NOTES);
        var days = readable.stream().map(Source::visitDate).filter(Objects::nonNull).distinct()
                .filter(date -> day == null || (several ? !date.isAfter(day) : date.equals(day)))
                .sorted(Comparator.reverseOrder()).limit(several ? VISITS : 1).toList();
        return readable.stream().filter(source -> takes(skill, source, days)).toList();
    }

    private boolean takes(Skill skill, Source source, List<LocalDate> days) {
        var date = source.visitDate();
        if (date != null && days.contains(date)) {
            return true;
        }
        // Only what comes without a date or before the visits, and only what the skill names: a letter, an evaluation.
        boolean later = date != null && !days.isEmpty() && date.isAfter(days.getFirst());
        var named = Stream.concat(skill.inputs().stream(), skill.about().optional().stream()).filter(kind -> !NEVER_OLDER.contains(kind)).toList();
        return days.isEmpty() || (!later && kinds.isAny(named, source.fileName(), source.effectiveText()));
    }

    private static boolean asks(Skill skill, String input) {
        return skill.inputs().contains(input) || skill.about().optional().contains(input);
    }

    static boolean isReadable(Source source) {
        return !source.effectiveText().isBlank();
    }
}
