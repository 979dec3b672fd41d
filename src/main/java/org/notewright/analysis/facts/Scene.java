package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.facts.text.NoteText;

/// What the recognizers share while they read one note: its clauses, the numbers already explained, what was found.
///
/// A number belongs to one fact only; the recognizers run from the surest shape to the loosest and take their numbers.
final class Scene {

    final NoteText text;
    final List<Sorted> clauses;
    private final boolean[] taken;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final List<Implausible> implausible = new ArrayList<>();

    Scene(NoteText text, List<Sorted> clauses) {
        this.text = text;
        this.clauses = clauses;
        this.taken = new boolean[text.size() + 1];
        for (int i = 0; i < text.size(); i++) {
            int end = Dates.endOf(text, i);
            if (end > i) {
                take(i, end);
                i = end - 1;
            }
        }
    }

    void take(int from, int to) {
        for (int i = from; i < to && i < taken.length; i++) {
            taken[i] = true;
        }
    }

    boolean taken(int i) {
        return i < 0 || i >= taken.length || taken[i];
    }

    /// @return true for a number no recognizer has explained yet
    boolean free(int i) {
        return text.token(i).number() && !taken(i);
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    void reject(int from, int to, String why) {
        implausible.add(new Implausible(text.span(from, to), why));
    }

    List<Fact> facts() {
        var sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingInt(fact -> fact.span().start()));
        return List.copyOf(sorted);
    }

    List<Implausible> implausible() {
        var sorted = new ArrayList<>(implausible);
        sorted.sort(Comparator.comparingInt(bad -> bad.span().start()));
        return List.copyOf(sorted);
    }
}
