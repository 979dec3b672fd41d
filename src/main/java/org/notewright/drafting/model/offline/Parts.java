package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.notewright.analysis.facts.SoapSection;
import org.notewright.analysis.facts.VisitType;
import org.notewright.analysis.standing.ComputedRows;
import org.notewright.analysis.standing.StandingLines;

/// Makes the parts that plans name. One for each draft; the order of the calls is the order of the draft, because a
/// sentence that one part has used is not used again by the next.
final class Parts {

    /// Makes one part.
    @FunctionalInterface
    interface Maker {
        /// @param sources what the draft is made from
        /// @param words   behind the name in the plan
        List<Block> make(Case sources, Set<String> words);
    }

    private final Case sources;
    private final Map<String, Maker> makers = new HashMap<>();
    private final Narrative narrative;
    private final MeasureTable measures;
    private final Draft draft;
    private final List<Said> used = new ArrayList<>();

    Parts(Case sources, Phrases phrases, Draft draft) {
        this.sources = sources;
        this.draft = draft;
        this.narrative = new Narrative(sources, phrases);
        this.measures = new MeasureTable(sources);
        var visits = new Visits(phrases);
        var goals = new Goals(sources, narrative);
        var letters = new LetterWords(sources);
        makers.put("said", this::said);
        makers.put("visit", (_, words) -> lines(visits.visit(notes(words))));
        makers.put("diagnosis", (all, _) -> lines(visits.diagnosis(all)));
        makers.put("measures", this::measures);
        makers.put("trend", (_, _) -> computed(ComputedRows.CHANGE_COLUMNS, sources.computed().changes()));
        makers.put("goal-table", (_, _) -> computed(ComputedRows.GOAL_COLUMNS, sources.computed().goals()));
        makers.put("period", (_, _) -> letters.period());
        makers.put("treatment", (_, _) -> new TreatmentTable(sources, narrative).of());
        makers.put("goals", (_, _) -> {
            var found = goals.of(sources.computed().goals().stream().map(List::getFirst).toList());
            found.forEach(entry -> used.addAll(entry.carries()));
            return lines(found);
        });
        makers.put("salutation", (_, words) -> letters.salutation(words));
        makers.put("line", (_, words) -> letters.lines(words));
        makers.put("profile", this::profile);
        HomeProgram.register(makers, sources, narrative, phrases, draft);
    }

    /// @param part a name and its arguments, as in the plan
    List<Block> make(String part) {
        var words = part.split(" ", -1);
        var maker = makers.get(words[0]);
        if (maker == null) {
            throw new IllegalStateException("a plan names the unknown part " + words[0]);
        }
        return maker.make(sources, Set.of(java.util.Arrays.copyOfRange(words, 1, words.length)));
    }

    Set<String> names() {
        return Set.copyOf(makers.keySet());
    }

    private List<Note> notes(Set<String> words) {
        return words.contains("latest") ? sources.latest()
                : words.contains("first") ? sources.earlier().stream().limit(1).toList() : sources.notes();
    }

    private List<Block> said(Case all, Set<String> words) {
        var section = section(words);
        Predicate<Said> which = said -> narrative.section(said) == section && !used.contains(said);
        if (words.contains("treatment")) {
            which = which.and(this::isTreatment);
        } else if (words.contains("other")) {
            which = which.and(said -> !isTreatment(said));
        }
        var entries = narrative.of(notes(words), which);
        entries.forEach(entry -> used.addAll(entry.carries()));
        return lines(entries);
    }

    private boolean isTreatment(Said said) {
        return narrative.holds(said, Narrative.TREATMENT);
    }

    private static SoapSection section(Set<String> words) {
        for (var section : SoapSection.values()) {
            if (words.contains(section.name().substring(0, 1))) {
                return section;
            }
        }
        throw new IllegalStateException("a plan asks for sentences of no section");
    }

    /// Pain has a table only where there are several days: within one visit the patient's own words say more.
    private List<Block> measures(Case all, Set<String> words) {
        boolean trend = !words.contains("latest") && !sources.earlier().isEmpty();
        if (words.contains("otherwise") && trend) {
            return List.of();
        }
        var notes = words.contains("latest") ? sources.latest() : sources.notes();
        return measures.of(notes, measured -> measured.kind() > 0 || trend, words.contains("always")).stream().toList();
    }

    private List<Block> profile(Case all, Set<String> words) {
        var topic = words.iterator().next();
        var topics = ProfileTopics.shipped();
        var evaluations = sources.notes().stream()
                .filter(note -> note.facts().visitType() == VisitType.EVALUATION).toList();
        var entries = narrative.of(evaluations.isEmpty() ? sources.latest() : evaluations, said -> !used.contains(said) && topics.of(said, narrative).equals(topic));
        entries.forEach(entry -> used.addAll(entry.carries()));
        return lines(entries);
    }

    private static List<Block> lines(List<Entry> entries) {
        return entries.isEmpty() ? List.of() : List.of(Block.lines(entries));
    }

    private static List<Block> computed(List<String> columns, List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : List.of(Block.table(columns,
                rows.stream().map(row -> Entry.framing(ComputedRows.markdown(row))).toList()));
    }

    static String discipline(Case sources) {
        return sources.discipline().name().toLowerCase(Locale.ROOT);
    }

    static List<Block> standing(String key) {
        var lines = StandingLines.shipped().lines(key, "en");
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            // A bold line is a paragraph of its own, and one right behind a list would be read as its last item.
            boolean goesOn = i > 0 && lines.get(i).startsWith("- ") == lines.get(i - 1).startsWith("- ")
                    && !lines.get(i).startsWith("**") && !lines.get(i - 1).startsWith("**");
            if (!goesOn) {
                blocks.add(Block.lines(List.of()));
            }
            blocks.getLast().entries().add(Entry.framing(lines.get(i)));
        }
        return blocks;
    }

    @Override public String toString() {
        return "Parts[" + draft + "]";
    }
}
