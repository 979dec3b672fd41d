package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.When;
import org.notewright.drafting.Notes;

/// Notes put together at random from lines of the samples: whatever they say, a draft adds nothing to it and loses no
/// current finding of it.
class RecombinedNotesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final List<String> LINES = Notes.numbers().stream().filter(n -> !n.equals("05") && !n.equals("17"))
            .flatMap(n -> Notes.text(n).lines()).filter(line -> line.strip().length() > 12).toList();

    @Provide Arbitrary<List<String>> notes() {
        return Arbitraries.of(LINES).list().ofMinSize(3).ofMaxSize(12).uniqueElements();
    }

    @Provide Arbitrary<String> skills() {
        return Arbitraries.of(Drafting.SKILLS);
    }

    @Property(tries = 120, seed = "20260312", shrinking = ShrinkingMode.OFF)
    void noLineIsDoubted(@ForAll("notes") List<String> lines, @ForAll("skills") String skill) {
        var note = String.join("\n", lines);
        var doubts = Drafting.issues(List.of(note), Drafting.draft(skill, List.of(note))).stream()
                .filter(issue -> issue.file() == null).map(issue -> issue.kind() + " " + issue.text()).toList();
        assertEquals(List.of(), doubts);
    }

    @Property(tries = 80, seed = "20260312", shrinking = ShrinkingMode.OFF)
    void noNumberIsAdded(@ForAll("notes") List<String> lines, @ForAll("skills") String skill) {
        var note = String.join("\n", lines);
        var known = numbers(note);
        FactExtractor.extract(note).facts().forEach(fact -> Measured.of(fact, note).ifPresent(m -> known.addAll(numbers(m.value()))));
        var added = new ArrayList<>(numbers(body(Drafting.draft(skill, List.of(note)))));
        added.removeAll(known);
        assertEquals(List.of(), added);
    }

    @Property(tries = 80, seed = "20260312", shrinking = ShrinkingMode.OFF)
    void noCurrentFindingIsLost(@ForAll("notes") List<String> lines) {
        var note = String.join("\n", lines);
        var draft = Drafting.draft("soap-note", List.of(note));
        var there = numbers(draft);
        var lost = new ArrayList<String>();
        for (var fact : FactExtractor.extract(note).facts()) {
            Measured.of(fact, note).filter(m -> m.when() == When.CURRENT && !(fact instanceof Fact.Pain))
                    .filter(m -> !there.containsAll(numbers(m.value())))
                    .filter(m -> !draft.contains(note.substring(fact.span().start(), fact.span().end())))
                    .ifPresent(m -> lost.add(m.name() + " " + m.value()));
        }
        assertEquals(List.of(), lost);
    }

    private static String body(String draft) {
        int missing = draft.indexOf("## Missing");
        return (missing < 0 ? draft : draft.substring(0, missing)).replace("911", "");
    }

    private static Set<String> numbers(String text) {
        var numbers = new HashSet<String>();
        NUMBER.matcher(text).results().forEach(m -> numbers.add(new java.math.BigDecimal(m.group()).stripTrailingZeros().toPlainString()));
        return numbers;
    }
}
