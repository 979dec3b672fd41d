package org.notewright.desktop.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.desktop.dictate.SpokenViewModel;
import org.notewright.problem.Problem;

/// One source looked at beside the board: its pages, its doubtful words, and what a person reads better.
public final class ReadingViewModel {

    /// Words the recognizer is less sure of are marked; the same bound by which a whole page counts as hard to read.
    static final double DOUBTFUL = 0.7;
    private static final int PAGE_WIDTH = 1000;

    private final CardWork work;
    private final Surroundings around;
    private final Source source;
    private final SimpleObjectProperty<@Nullable UndoOffer> undo;
    private final Consumer<Problem> tell;
    private final Consumer<Source> changed;
    private final ReadOnlyObjectWrapper<List<PlacedWord>> doubtful = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed takes the source as it is after a correction
    ReadingViewModel(CardWork work, Surroundings around, Source source,
                     SimpleObjectProperty<@Nullable UndoOffer> undo, Consumer<Problem> tell, Consumer<Source> changed) {
        this.work = work;
        this.around = around;
        this.source = source;
        this.undo = undo;
        this.tell = tell;
        this.changed = changed;
        if (correctable()) {
            around.background().quietly(_ -> work.words(source.id()).stream().filter(this::isDoubtful).toList(),
                    Ending.of(doubtful::set, tell));
        }
    }

    private boolean isDoubtful(PlacedWord word) {
        return word.confidence() < DOUBTFUL
                && source.corrections().stream().noneMatch(correction -> correction.span().overlaps(word.span()));
    }

    public Source source() {
        return source;
    }

    /// Whether a machine guessed at its words: what a file says itself is not corrected.
    public boolean correctable() {
        return switch (source.reading().method()) {
            case OCR, MIXED, SPEECH -> true;
            case NONE -> !source.effectiveText().isBlank();
            default -> false;
        };
    }

    /// Whether so little could be read that a person had better type what the page says.
    public boolean badlyRead() {
        return PagePictures.hasPages(source) && source.corrections().isEmpty()
                && (source.reading().method() == ReadMethod.NONE || source.reading().confidence() < DOUBTFUL);
    }

    /// A word of the effective text where a person may have clicked.
    ///
    /// @param at an index into it
    Optional<Span> wordAt(int at) {
        var text = source.effectiveText();
        int start = Math.clamp(at, 0, text.length());
        int end = start;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// Where a word as it was read stands in the text that counts.
    Span shown(PlacedWord word) {
        return source.corrected().toCorrected(word.span());
    }

    /// Replaces words, beside the reading; Undo puts back what stood there.
    ///
    /// @param span in the effective text
    public void correct(Span span, String words) {
        var before = span.in(source.effectiveText());
        if (!before.equals(words)) {
            change(() -> work.correct(source.id(), span, words),
                    () -> work.correct(source.id(), new Span(span.start(), span.start() + words.length()), before));
        }
    }

    /// Takes the words that a person sees on the page for its text.
    public void transcribe(String words) {
        if (!words.isBlank()) {
            var before = source.effectiveText();
            change(() -> work.transcribe(source.id(), words), () -> work.transcribe(source.id(), before));
        }
    }

    private void change(Supplier<Source> step, Supplier<Source> back) {
        save(step, () -> undo.set(new UndoOffer(around.text().get("canvas.corrected"), () -> save(back, () -> { }))));
    }

    private void save(Supplier<Source> step, Runnable then) {
        around.background().quietly(_ -> step.get(), Ending.of(now -> {
            around.status().saved();
            then.run();
            changed.accept(now);
        }, tell));
    }

    /// Draws a page.
    ///
    /// @param page 1 for the first
    /// @param show takes a PNG, if there is one
    void page(int page, Consumer<Optional<byte[]>> show) {
        around.background().quietly(_ -> PagePictures.png(source, work.original(source.id()), page, PAGE_WIDTH),
                Ending.of(show, tell));
    }

    /// How a dictation is looked at; empty for what was not spoken.
    Optional<SpokenViewModel> spoken() {
        boolean dictated = source.reading().method() == ReadMethod.SPEECH && !source.effectiveText().isBlank();
        return dictated ? Optional.of(new SpokenViewModel(work, around, source, undo, tell, changed)) : Optional.empty();
    }

    /// Words to check, as they were read; they come after the pane.
    public ReadOnlyObjectProperty<List<PlacedWord>> doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }
}
