package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.notewright.analysis.exercises.Drawings;
import org.notewright.analysis.exercises.Exercise;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.SoapSection;

/// The parts of the two home exercise sheets: what the notes name, with the notes' doses; technique from the library. An
/// exercise the library does not know keeps the therapist's words and gets no instruction.
final class HomeProgram {

    private static final Pattern HOME = Pattern.compile("(?i)\\bhep\\b|\\bhome (?:exercise )?program|\\bhome exercises?\\b|\\bat home\\b");
    private static final Pattern OFTEN = Pattern.compile("(?i)\\b\\d+(?:-\\d+)? ?x? ?/ ?(?:day|wk|week)|\\bdaily\\b|\\bper day\\b|\\ba day\\b"
            + "|\\btimes (?:a|per) (?:day|week)|\\bbid\\b|\\btid\\b|\\bqd\\b");
    private static final Pattern LIMIT = Pattern.compile("(?i)precaution|protocol|weight.?bearing|\\b(?:n|t|p|f)?wb(?:at)?\\b|restrict|avoid"
            + "|\\bno lifting|contraindic|\\bper md\\b|surgeon|when cleared|not to exceed|post.?op|s/p");
    private static final Pattern FORWARD = Pattern.compile("(?i)\\b(?:progress|add|advance|start|begin|increase|next|raise|step down|hold if|"
            + "trial|when|once)\\b");

    private final Case sources;
    private final Narrative narrative;
    private final Phrases phrases;
    private final Draft draft;
    private final boolean marked;
    private final List<HomeExercise> exercises;

    private HomeProgram(Case sources, Narrative narrative, Phrases phrases, Draft draft) {
        this.sources = sources;
        this.narrative = narrative;
        this.phrases = phrases;
        this.draft = draft;
        var home = exercises(sources.notes(), said -> HOME.matcher(said.sentence().text()).find());
        this.marked = !home.isEmpty();
        this.exercises = marked ? home : exercises(lastWithExercises(), _ -> true);
    }

    static void register(Map<String, Parts.Maker> makers, Case sources, Narrative narrative, Phrases phrases, Draft draft) {
        makers.put("program", (_, _) -> new HomeProgram(sources, narrative, phrases, draft).table());
        makers.put("exercise-details", (_, _) -> new HomeProgram(sources, narrative, phrases, draft).details());
        makers.put("patient-exercises", (_, _) -> new HomeProgram(sources, narrative, phrases, draft).sheet());
        makers.put("precautions", (_, _) -> new HomeProgram(sources, narrative, phrases, draft)
                .said("No precaution or limit is stated.", HomeProgram::isLimit));
        makers.put("progression", (_, _) -> new HomeProgram(sources, narrative, phrases, draft)
                .said("No rule of progression is stated.", said -> said.sentence().section() == SoapSection.PLAN
                        && FORWARD.matcher(said.sentence().text()).find()));
    }

    private static boolean isLimit(Said said) {
        return LIMIT.matcher(said.sentence().text()).find();
    }

    private List<Note> lastWithExercises() {
        var with = sources.notes().stream().filter(note -> note.facts().facts().stream()
                .anyMatch(Fact.Exercise.class::isInstance)).toList();
        if (with.isEmpty()) {
            return List.of();
        }
        var last = with.getLast().date();
        return with.stream().filter(note -> java.util.Objects.equals(note.date(), last)).toList();
    }

    private List<HomeExercise> exercises(List<Note> notes, Predicate<Said> which) {
        var found = new ArrayList<HomeExercise>();
        var seen = new HashSet<String>();
        for (var note : notes) {
            for (var fact : note.facts().facts()) {
                var said = sources.saidAt(note.label(), fact.span().start());
                if (fact instanceof Fact.Exercise exercise && said != null && which.test(said)) {
                    var one = HomeExercise.of(exercise, note.words(fact.span()));
                    if (seen.add(one.key())) {
                        found.add(one);
                    }
                }
            }
        }
        return found;
    }

    /// For the clinician: every exercise with the dose and the words of the notes.
    private List<Block> table() {
        missing();
        if (exercises.isEmpty()) {
            return List.of();
        }
        var rows = exercises.stream().map(one -> new Entry(Rows.of(one.shortName(), one.dose(), one.words()), List.of(),
                Entry.Stage.WORDED, Rows.of(one.words(), "", ""))).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Block.table(List.of("Exercise", "Dose", "In the notes"), rows));
        blocks.addAll(often());
        return blocks;
    }

    private List<Block> details() {
        var blocks = new ArrayList<Block>();
        var seen = new HashSet<Exercise>();
        for (var one : exercises) {
            var known = one.known();
            if (known == null) {
                blocks.add(lines("### " + one.clinicalName()));
                blocks.add(Block.lines(List.of(own(one))));
            } else if (seen.add(known)) {
                blocks.add(lines("### " + known.clinical()));
                blocks.add(lines(known.classLine(), "- " + known.cueLine(), "- " + known.errorLine(), "- " + known.precautionLine()));
            }
        }
        return blocks;
    }

    private List<Block> sheet() {
        missing();
        if (exercises.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<>(Parts.standing("hep-intro"));
        for (var one : exercises) {
            blocks.add(lines("### " + one.name()));
            var known = one.known();
            if (known != null) {
                if (Drawings.of(known.id()).isPresent()) {
                    blocks.add(lines(known.picture()));
                }
                blocks.add(lines(known.steps()));
            }
            blocks.add(Block.lines(List.of(one.dose().isEmpty() && known == null ? own(one) : dose(one))));
        }
        blocks.addAll(often());
        if (sources.notes().stream().flatMap(note -> note.said().stream()).anyMatch(HomeProgram::isLimit)) {
            draft.addMissing("The notes state limits for this patient: put those that matter at home into plain words here.");
        }
        return blocks;
    }

    private static Entry dose(HomeExercise one) {
        if (one.dose().isEmpty()) {
            return Parts.standing("hep-dose").getFirst().entries().getFirst();
        }
        return new Entry("**How much:** " + one.dose() + ".", List.of(), Entry.Stage.WORDED, own(one).text());
    }

    private static Entry own(HomeExercise one) {
        return Entry.framing("Your therapist wrote: " + one.words() + ".");
    }

    private static Block lines(String... lines) {
        return Block.lines(List.of(lines).stream().map(Entry::framing).toList());
    }

    private List<Block> often() {
        var entries = new ArrayList<Entry>();
        for (var note : sources.latest()) {
            for (var said : note.said()) {
                var words = said.sentence().text();
                var often = OFTEN.matcher(words);
                if (HOME.matcher(words).find() && often.find()) {
                    entries.add(Entry.framing("**How often:** " + phrases.words(often.group(), SoapSection.PLAN) + "."));
                }
            }
        }
        if (entries.isEmpty()) {
            draft.addMissing("How often a day or a week to do the exercises is not stated.");
            return List.of();
        }
        return List.of(Block.lines(entries.subList(0, 1)));
    }

    private void missing() {
        if (exercises.isEmpty()) {
            draft.addMissing("The notes name no exercise.");
        } else if (!marked) {
            draft.addMissing("The notes do not say which of these exercises are meant for home; take out what is not.");
        }
        exercises.forEach(one -> one.missing().forEach(draft::addMissing));
        exercises.stream().filter(one -> one.known() == null).forEach(one ->
                draft.addMissing(one.name() + ": the exercise library has no instruction for it."));
    }

    private List<Block> said(String otherwise, Predicate<Said> which) {
        var entries = narrative.of(sources.notes(), which);
        if (entries.isEmpty()) {
            draft.addMissing(otherwise);
            return List.of();
        }
        return List.of(Block.lines(entries));
    }

    @Override public String toString() {
        return "HomeProgram[" + exercises.size() + "]";
    }
}
