package org.notewright.clinical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The text of a source as the therapist holds it to be: its words with the corrected facts written in. Facts, drafts, outcomes
/// and checks read this text; what they find is shown at its place in the source's own words.
///
/// A correction belongs to words. Where the text was corrected since, its place is followed through those corrections; where its
/// words are not there any more it is looked for by its words and what stood beside them; where that finds no one place it is
/// lost, and said to be.
public final class HeldText {

    /// A correction that counts, and where its words stand now.
    ///
    /// @param place in the source's effective text
    public record Standing(FactCorrection correction, Span place) {
    }

    private final CorrectedText text;
    private final List<Standing> standing;
    private final List<FactCorrection> lost;

    private HeldText(CorrectedText text, List<Standing> standing, List<FactCorrection> lost) {
        this.text = text;
        this.standing = List.copyOf(standing);
        this.lost = List.copyOf(lost);
    }

    static HeldText of(Source source) {
        var words = source.corrected();
        if (source.facts().isEmpty()) {
            return new HeldText(CorrectedText.of(words.text(), List.of()), List.of(), List.of());
        }
        var standing = new ArrayList<Standing>();
        var lost = new ArrayList<FactCorrection>();
        for (var fact : counting(source.facts())) {
            var mapped = mapped(source, words, fact);
            if (saysSo(fact, words.text(), mapped)) {
                standing.removeIf(earlier -> Correction.touch(earlier.place(), mapped));
                continue;
            }
            place(fact, words.text(), mapped).ifPresentOrElse(place -> {
                standing.removeIf(earlier -> Correction.touch(earlier.place(), place));
                standing.add(new Standing(fact, place));
            }, () -> lost.add(fact));
        }
        standing.sort(Comparator.comparingInt(one -> one.place().start()));
        return new HeldText(CorrectedText.of(words.text(), standing.stream().map(one -> new Correction(one.place(),
                one.correction().replacement(), one.correction().madeAt())).toList()), standing, lost);
    }

    /// Those that were not taken back, in the order they were made.
    private static List<FactCorrection> counting(List<FactCorrection> all) {
        var back = new HashSet<Integer>();
        for (var one : all) {
            if (one.kind() == FactCorrection.Kind.BACK && !back.remove(one.takesBack())) {
                back.add(one.takesBack());
            }
        }
        return all.stream().filter(one -> one.kind() != FactCorrection.Kind.BACK && !back.contains(one.number())).toList();
    }

    /// Where its words went with the corrections of the text made since.
    private static Span mapped(Source source, CorrectedText now, FactCorrection fact) {
        if (fact.readings() >= source.corrections().size()) {
            return fact.span();
        }
        var then = CorrectedText.of(source.reading().text(), source.corrections().subList(0, fact.readings()));
        return now.toCorrected(then.toOriginal(fact.span()));
    }

    /// Whether the text itself was corrected to what the fact was corrected to: then there is nothing left to say.
    private static boolean saysSo(FactCorrection fact, String text, Span mapped) {
        return fact.kind() == FactCorrection.Kind.CHANGED && mapped.end() <= text.length()
                && mapped.in(text).equals(fact.replacement());
    }

    private static Optional<Span> place(FactCorrection fact, String text, Span mapped) {
        boolean there = mapped.end() <= text.length() && mapped.in(text).equals(fact.words());
        return there ? Optional.of(mapped) : Anchor.find(text, mapped, fact.words(), fact.before(), fact.after());
    }

    /// The text that counts for drafts, and the way between it and the source's own words.
    public CorrectedText text() {
        return text;
    }

    /// Corrections that count, in the order of the text.
    public List<Standing> standing() {
        return standing;
    }

    /// Corrections that found no place: their words are not in the text any more.
    public List<FactCorrection> lost() {
        return lost;
    }

    /// Where words of the held text stand in the source's own words; what a correction wrote is where its words were.
    public Span toSource(Span held) {
        return text.toOriginal(held);
    }

    /// Whether a correction wrote letters of a stretch of the held text.
    public boolean behind(Span held, FactCorrection correction) {
        return standing.stream().anyMatch(one -> one.correction().equals(correction) && text.toCorrected(one.place()).overlaps(held));
    }

    @Override public String toString() {
        return "HeldText[" + standing.size() + " corrected, " + lost.size() + " lost]";
    }
}
