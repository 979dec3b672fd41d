package org.notewright.desktop.facts;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemText;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactKind;
import org.notewright.workflow.FactSheet;

/// The grid of one source's facts. What is corrected is stored before it shows; one correction at a time.
public final class FactsViewModel {

    private final FactsWork work;
    private final Surroundings around;
    private final SourceId id;
    private final FactWords words;
    private final Runnable stored;
    private final ReadOnlyObjectWrapper<@Nullable FactSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FactEntry> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Deque<Integer> done = new ArrayDeque<>();
    private final Deque<Integer> undone = new ArrayDeque<>();

    /// @param stored called after each stored correction
    public FactsViewModel(FactsWork work, Surroundings around, SourceId id, Runnable stored) {
        this.work = work;
        this.around = around;
        this.id = id;
        this.stored = stored;
        this.words = new FactWords(around.text());
        around.background().quietly(_ -> work.facts(id), Ending.of(now -> {
            sheet.set(now);
            current.set(now.entries().isEmpty() ? null : now.entries().getFirst());
        }, this::tell));
    }

    FactWords words() {
        return words;
    }

    /// Puts the cursor on a row.
    void point(@Nullable FactEntry entry) {
        current.set(entry);
        said.set("");
    }

    /// Puts the cursor on the row whose words hold a place of the text: the shortest of them, a fact before a mark.
    void pointAt(int offset) {
        rows().stream().filter(row -> row.place().start() <= offset && offset <= row.place().end() && row.place().length() > 0)
                .min(Comparator.comparing((FactEntry row) -> row.cells() == null).thenComparingInt(row -> row.place().length()))
                .ifPresent(this::point);
    }

    /// A cell of a row was typed anew.
    void change(FactEntry entry, FactColumn column, String typed) {
        var cells = entry.cells();
        if (cells == null || words.cell(cells, column).equals(typed.strip())) {
            return;
        }
        words.changed(cells, column, typed).ifPresentOrElse(wanted -> change(entry, wanted), () -> said.set(words.choices(column)));
    }

    /// A row reads otherwise; an implausible value becomes a fact.
    void change(FactEntry entry, FactCells wanted) {
        store(entry.place().start(), () -> work.changeFact(id, entry, wanted));
    }

    /// A fact is none; what was struck out counts again.
    void strike(FactEntry entry) {
        switch (entry.state()) {
            case READ, CORRECTED, IMPLAUSIBLE -> store(entry.place().start(), () -> work.strikeFact(id, entry));
            case STRUCK, LOST -> takeBack(entry);
            case CONTRADICTION, COPIED -> said.set(around.text().get("facts.noFact"));
        }
    }

    /// Words of the text say one more fact.
    void add(Span place, FactCells wanted) {
        store(place.start(), () -> work.addFact(id, place, wanted));
    }

    /// What was said of a row counts no more.
    void takeBack(FactEntry entry) {
        var correction = entry.correction();
        if (correction != null) {
            store(entry.place().start(), () -> work.takeFactBack(id, correction.number()));
        }
    }

    void undo() {
        again(done, undone);
    }

    void redo() {
        again(undone, done);
    }

    /// Taking back and putting again are the same act, said once more.
    private void again(Deque<Integer> from, Deque<Integer> to) {
        var number = from.peek();
        if (number != null && !busy.get()) {
            save(place(), () -> work.takeFactBack(id, number), () -> to.push(from.pop()));
        }
    }

    private void store(int place, Supplier<FactSheet> step) {
        if (!busy.get()) {
            save(place, step, () -> {
                var now = sheet.get();
                if (now != null) {
                    done.push(now.source().facts().getLast().number());
                    undone.clear();
                }
            });
        }
    }

    private void save(int place, Supplier<FactSheet> step, Runnable then) {
        busy.set(true);
        said.set("");
        around.background().quietly(_ -> step.get(), Ending.of(now -> {
            busy.set(false);
            sheet.set(now);
            current.set(now.entries().stream().filter(row -> row.place().length() > 0)
                    .min(Comparator.comparingInt((FactEntry row) -> Math.abs(row.place().start() - place))
                            .thenComparing(row -> row.correction() == null)).orElse(null));
            then.run();
            around.status().saved();
            stored.run();
        }, problem -> {
            busy.set(false);
            tell(problem);
        }));
    }

    private void tell(Problem problem) {
        var told = ProblemText.of(problem);
        said.set((told.what() + " " + told.data() + " " + told.next()).strip());
    }

    private int place() {
        var row = current.get();
        return row == null ? 0 : row.place().start();
    }

    private List<FactEntry> rows() {
        var now = sheet.get();
        return now == null ? List.of() : now.entries();
    }

    /// An empty fact to fill in.
    static FactCells blank() {
        return new FactCells(FactKind.ROM, "", null, When.CURRENT, "", "");
    }

    /// The source with its rows, null until they are read.
    public ReadOnlyObjectProperty<@Nullable FactSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// The row under the cursor, null where there is none.
    public ReadOnlyObjectProperty<@Nullable FactEntry> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What the person must know now, such as why a correction was refused; empty where there is nothing.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether a correction is being stored.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
