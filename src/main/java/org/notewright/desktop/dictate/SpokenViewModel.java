package org.notewright.desktop.dictate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.problem.Problem;

/// A dictation looked at: what is written beside what was spoken. What the engine heard is never changed, only corrected
/// beside.
public final class SpokenViewModel {

    /// A moment before and after a word makes it understandable.
    private static final long AIR_MILLIS = 150;

    /// A word, or the words that a rule made into one piece, where a person clicked.
    ///
    /// @param place      in the effective text
    /// @param words      spoken there
    /// @param written    what stands there now
    /// @param confidence the least of its words
    public record Chosen(Span place, List<HeardWord> words, String written, double confidence) {

        public Chosen {
            words = List.copyOf(words);
        }

        public String spoken() {
            return words.stream().map(word -> word.spoken().text()).collect(Collectors.joining(" "));
        }

        /// Whether a rule wrote it.
        public boolean byRule() {
            return words.getFirst().isChanged() && !written.equals(spoken());
        }

        @Override public String toString() {
            return "Chosen[" + place + "]";
        }
    }

    private final SpokenWork work;
    private final Surroundings around;
    private final Source source;
    private final SimpleObjectProperty<@Nullable UndoOffer> undo;
    private final Consumer<Problem> tell;
    private final Consumer<Source> changed;
    private final ReadOnlyObjectWrapper<List<HeardWord>> heard = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Chosen> chosen = new ReadOnlyObjectWrapper<>();

    /// @param changed takes the source as it is after a correction
    public SpokenViewModel(SpokenWork work, Surroundings around, Source source, SimpleObjectProperty<@Nullable UndoOffer> undo,
            Consumer<Problem> tell, Consumer<Source> changed) {
        this.work = work;
        this.around = around;
        this.source = source;
        this.undo = undo;
        this.tell = tell;
        this.changed = changed;
        around.background().quietly(_ -> work.heard(source.id()), Ending.of(heard::set, tell));
    }

    public Source source() {
        return source;
    }

    /// Everything as it was spoken, one space between the words.
    public String spoken() {
        return heard.get().stream().map(word -> word.spoken().text()).collect(Collectors.joining(" "));
    }

    /// Where a spoken word stands in the text that counts.
    public Span shown(HeardWord word) {
        return source.corrected().toCorrected(word.written());
    }

    /// Whether a person has written something else there.
    public boolean corrected(HeardWord word) {
        return source.corrections().stream().anyMatch(correction -> correction.span().overlaps(word.written()));
    }

    /// Chooses the words at an index of the effective text and plays them.
    public void click(int at) {
        var here = heard.get().stream().filter(word -> shown(word).start() <= at && at < shown(word).end()).findFirst();
        here.ifPresent(word -> {
            choose(word);
            play();
        });
    }

    private void choose(HeardWord word) {
        var all = heard.get().stream().filter(each -> each.equals(word) || (word.isChanged() && each.written().equals(word.written()))).toList();
        var least = all.stream().mapToDouble(each -> each.spoken().confidence()).min().orElse(1);
        chosen.set(new Chosen(shown(word), all, shown(word).in(source.effectiveText()), least));
    }

    /// Plays what is chosen.
    public void play() {
        var now = chosen.get();
        if (now != null) {
            long from = Math.max(0, now.words().getFirst().spoken().startMillis() - AIR_MILLIS);
            play(from, now.words().getLast().spoken().endMillis() + AIR_MILLIS);
        }
    }

    /// Plays everything.
    public void playAll() {
        if (!heard.get().isEmpty()) {
            play(0, heard.get().getLast().spoken().endMillis() + AIR_MILLIS);
        }
    }

    private void play(long from, long to) {
        around.background().show(around.text().get("spoken.playing"), job -> {
            work.play(source.id(), from, to, job);
            return true;
        }, Ending.of(_ -> { }, tell));
    }

    /// Takes back what a rule did; Undo does it again.
    public void asSpoken() {
        var now = chosen.get();
        if (now != null) {
            int length = now.spoken().length();
            change(() -> work.asSpoken(source.id(), now.words().getFirst()), now, length, "spoken.undone");
        }
    }

    /// Writes something else there, beside what was heard.
    public void correct(String words) {
        var now = chosen.get();
        if (now != null && !words.equals(now.written())) {
            change(() -> work.correct(source.id(), now.place(), words), now, words.length(), "spoken.corrected");
        }
    }

    private void change(Supplier<Source> step, Chosen what, int length, String message) {
        int start = what.place().start();
        save(step, () -> undo.set(new UndoOffer(around.text().get(message), () -> save(
                () -> work.correct(source.id(), new Span(start, start + length), what.written()), () -> { }))));
    }

    private void save(Supplier<Source> step, Runnable then) {
        around.background().quietly(_ -> step.get(), Ending.of(now -> {
            around.status().saved();
            then.run();
            changed.accept(now);
        }, tell));
    }

    /// The spoken words; they come after the pane.
    public ReadOnlyObjectProperty<List<HeardWord>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /// The words a person clicked, null before that.
    public ReadOnlyObjectProperty<@Nullable Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
