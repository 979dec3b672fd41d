package org.notewright.drafting.model.offline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands around the facts of a letter or report. A person is named only where the sources name one.
final class LetterWords {

    private static final Pattern DOCTOR = Pattern.compile("\\bDr\\.? ((?:[A-Z]\\. ?)?[A-Z][\\p{L}'-]{2,})");

    private final Case sources;

    LetterWords(Case sources) {
        this.sources = sources;
    }

    List<Block> salutation(Set<String> words) {
        if (words.contains("physician")) {
            var names = new LinkedHashSet<String>();
            for (var note : sources.notes()) {
                DOCTOR.matcher(note.text()).results().forEach(match -> names.add(match.group(1)));
            }
            if (names.size() == 1) {
                return List.of(Block.lines(List.of(Entry.framing("Dear Dr. " + names.iterator().next() + ","))));
            }
            return Parts.standing("open-physician");
        }
        return Parts.standing("open-letter");
    }

    /// Fixed lines under a key, in the discipline's form where there are two.
    List<Block> lines(Set<String> words) {
        var key = words.iterator().next();
        var own = Parts.standing(key + "-" + Parts.discipline(sources));
        return own.isEmpty() ? Parts.standing(key) : own;
    }

    /// The days of the notes, as the notes write them.
    List<Block> period() {
        var days = sources.notes().stream().map(Note::dayWords).filter(day -> !day.isEmpty()).distinct().toList();
        if (days.isEmpty()) {
            return List.of();
        }
        return List.of(Block.lines(List.of(Entry.framing(days.size() == 1 ? "Date of service: " + days.getFirst() + "."
                : "Dates of service: " + days.stream().collect(Collectors.joining(", ")) + "."))));
    }
}
