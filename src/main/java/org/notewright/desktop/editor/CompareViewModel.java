package org.notewright.desktop.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.notewright.analysis.diff.Hunk;
import org.notewright.analysis.diff.IncrementalDiff;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.clinical.Version;

/// What stands on the left, and how the draft differs from it where it is an earlier version.
public final class CompareViewModel {

    /// A change the person decided to keep: it is not shown again.
    private record Kept(Span before, String words) {

        @Override public String toString() {
            return "Kept";
        }
    }

    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(new Comparison.WithSources());
    private final ReadOnlyStringWrapper otherText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Hunk>> hunks = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Integer> source = new ReadOnlyObjectWrapper<>(0);

    private final IncrementalDiff diff = new IncrementalDiff();
    private final Set<Kept> kept = new HashSet<>();
    private List<Source> sources = List.of();
    private List<Version> versions = List.of();
    private String draft = "";

    void show(List<Source> newSources, List<Version> newVersions) {
        sources = newSources;
        versions = newVersions;
        refresh();
    }

    void draftChanged(String text) {
        draft = text;
        refresh();
    }

    public void compareWith(Comparison choice) {
        kept.clear();
        current.set(-1);
        comparison.set(choice);
        refresh();
    }

    /// @param index of the source to read on the left
    public void readSource(int index) {
        source.set(index);
        compareWith(new Comparison.WithSources());
    }

    private void refresh() {
        switch (comparison.get()) {
            case Comparison.WithSources _ -> {
                int index = source.get();
                otherText.set(index < sources.size() ? sources.get(index).effectiveText() : "");
                hunks.set(List.of());
            }
            case Comparison.WithVersion(var number) -> {
                var text = versions.stream().filter(version -> version.number() == number).findFirst()
                        .map(Version::text).orElse("");
                otherText.set(text);
                hunks.set(Hunk.of(diff.compare(text, draft)).stream()
                        .filter(hunk -> !kept.contains(keptAs(hunk))).toList());
            }
        }
        current.set(Math.min(current.get(), hunks.get().size() - 1));
    }

    private Kept keptAs(Hunk hunk) {
        return new Kept(hunk.before(), hunk.after().in(draft));
    }

    /// Goes to the next change, or the previous one, round and round.
    public void step(int by) {
        int count = hunks.get().size();
        if (count > 0) {
            current.set(current.get() < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(current.get() + by, count));
        }
    }

    /// Makes the change at this place of the draft the one that the keys act on.
    public void atDraft(int offset) {
        for (int i = 0; i < hunks.get().size(); i++) {
            var place = hunks.get().get(i).after();
            if (place.start() <= offset && offset <= place.end()) {
                current.set(i);
                return;
            }
        }
    }

    /// Keeps the draft's words of this change; it is no longer shown.
    public void accept(Hunk hunk) {
        kept.add(keptAs(hunk));
        refresh();
    }

    /// The draft with the old words back in place of this change.
    String rejected(Hunk hunk) {
        return hunk.rejectFrom(otherText.get(), draft);
    }

    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// The text on the left.
    public ReadOnlyStringProperty otherTextProperty() {
        return otherText.getReadOnlyProperty();
    }

    /// Changes from the version on the left to the draft, in order; none beside sources.
    public ReadOnlyObjectProperty<List<Hunk>> hunksProperty() {
        return hunks.getReadOnlyProperty();
    }

    /// Index of the change that the keys act on, -1 for none.
    public IntegerProperty currentProperty() {
        return current;
    }

    /// Index of the source on the left.
    public ReadOnlyObjectProperty<Integer> sourceProperty() {
        return source.getReadOnlyProperty();
    }
}
