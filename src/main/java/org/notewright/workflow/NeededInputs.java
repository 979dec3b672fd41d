package org.notewright.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.notewright.clinical.Source;
import org.notewright.drafting.skill.InputKinds;
import org.notewright.drafting.skill.Skill;

/// Which inputs a skill cannot do without were not found.
final class NeededInputs {

    private final InputKinds kinds;

    NeededInputs(InputKinds kinds) {
        this.kinds = kinds;
    }

    /// @param taken      what the draft is made from
    /// @param folder     everything in the folder
    /// @param documents  how many reviewed documents it is made from
    /// @param references how many documents of the shelf go with the skill
    /// @return their meanings, in the order of the skill's head
    List<String> absent(Skill skill, List<Source> taken, List<Source> folder, int documents, int references) {
        return skill.inputs().stream().filter(input -> !isThere(input, taken, folder, documents, references))
                .map(kinds::meaning).toList();
    }

    private boolean isThere(String input, List<Source> taken, List<Source> folder, int documents, int references) {
        if (kinds.isTold(input)) {
            return documents > 0 || taken.stream()
                    .anyMatch(source -> kinds.isAny(List.of(input), source.fileName(), source.effectiveText()));
        }
        return switch (input) {
            case "notes" -> taken.size() > 1 || documents > 0;
            case "previous" -> documents > 0 || hasEarlier(taken, folder);
            case "document" -> documents > 0;
            case "reference" -> references > 0;
            default -> true;
        };
    }

    private static boolean hasEarlier(List<Source> taken, List<Source> folder) {
        var last = taken.stream().map(Source::visitDate).filter(Objects::nonNull).max(LocalDate::compareTo);
        return last.isEmpty() || folder.stream().map(Source::visitDate).filter(Objects::nonNull)
                .anyMatch(date -> date.isBefore(last.get()));
    }
}
