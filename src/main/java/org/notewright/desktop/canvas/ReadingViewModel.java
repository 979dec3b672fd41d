package org.notewright.desktop.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.desktop.dictate.SpokenViewModel;
import org.notewright.problem.Problem;
import org.notewright.sources.look.PagePicture;
import org.notewright.workflow.CorrectSource;
import org.notewright.workflow.SeePages;

/// One source looked at beside the board: its pages, its doubtful words, and what a person reads better.
public final class ReadingViewModel {

    /// Words the recognizer is less sure of are marked: on the sample scans more than half of them are wrong, and six of seven
    /// wrong words are among them (docs/quality.md, "Words OCR is unsure of").
    static final double DOUBTFUL = 0.85;
    /// A page read with less is better typed: the bound by which reading itself calls a page hard.
    private static final double HARD = 0.7;
    private static final int PAGE_WIDTH = 1000;

    private final CardWork work;
    private final Surroundings around;
    private final Source source;
    private final SimpleObjectProperty<@Nullable UndoOffer> undo;
    private final Consumer<Problem> tell;
    private final Consumer<Source> changed;
    private final ProposalViewModel proposal;
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ReadOnlyBooleanWrapper hearing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PlacedWord>> doubtful = new ReadOnlyObjectWrapper<>(List.of());

    /// @param pagesShown the page that was last looked at, by source; kept up to date here
    /// @param sending    how a page leaves the window
    /// @param changed    takes the source as it is after a correction
    ReadingViewModel(CardWork work, Surroundings around, Source source, Map<SourceId, Integer> pagesShown, Sending sending,
                     SimpleObjectProperty<@Nullable UndoOffer> undo, Consumer<Problem> tell, Consumer<Source> changed) {
        this.work = work;
        this.around = around;
        this.source = source;
        this.undo = undo;
        this.tell = tell;
        this.changed = changed;
        this.proposal = new ProposalViewModel(work, around, source.id(), sending, tell);
        page.set(pagesShown.getOrDefault(source.id(), 1));
        page.subscribe(now -> pagesShown.put(source.id(), now.intValue()));
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

    /// Whether so little of a page could be read, and by nobody since, that a person had better type what it says.
    public boolean badlyRead(int number) {
        if (!SeePages.hasPages(source)) {
            return false;
        }
        var text = source.reading().pages().stream().filter(page -> page.number() == number).findFirst();
        if (text.isEmpty()) {
            return source.reading().method() == ReadMethod.NONE && source.effectiveText().isBlank();
        }
        var span = text.get().span();
        return text.get().confidence() < HARD && source.corrections().stream().noneMatch(correction ->
                correction.span().equals(span) && !correction.text().equals(span.in(source.reading().text())));
    }

    /// Whose words are typed for a page: its own, or 0 where nothing was read and the words are those of the whole file.
    int target(int number) {
        return source.reading().pages().stream().anyMatch(page -> page.number() == number) ? number : 0;
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
    ///
    /// @param target as [#target(int)] gives it
    /// @param reader name of the model that proposed them, empty where a person read alone
    public void transcribe(int target, String words, String reader) {
        if (!words.isBlank()) {
            var before = CorrectSource.placeOf(source, target).in(source.effectiveText());
            var readers = source.corrected().readers();
            change(() -> work.transcribe(source.id(), target, words, reader),
                    () -> work.transcribe(source.id(), target, before, readers.isEmpty() ? "" : readers.getFirst()));
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
    /// @param number 1 for the first
    /// @param show   takes the picture, if there is one
    void page(int number, Consumer<Optional<PagePicture>> show) {
        around.background().quietly(job -> work.page(source.id(), number, PAGE_WIDTH, job), Ending.of(show, tell));
    }

    /// The page looked at, 1 for the first; set by whoever turns it.
    public IntegerProperty pageProperty() {
        return page;
    }

    /// What a model may read on the page.
    public ProposalViewModel proposal() {
        return proposal;
    }

    /// How a dictation is looked at; empty for what was not spoken.
    Optional<SpokenViewModel> spoken() {
        boolean dictated = source.reading().method() == ReadMethod.SPEECH && !source.effectiveText().isBlank();
        return dictated ? Optional.of(new SpokenViewModel(work, around, source, undo, tell, changed)) : Optional.empty();
    }

    /// Whether this is sound without words: it came before there was a speech model, or nothing was understood.
    boolean unheard() {
        return source.reading().kind() == SourceKind.AUDIO && source.effectiveText().isBlank();
    }

    /// Writes the words of the sound, with its progress in the status bar.
    void hear() {
        hearing.set(true);
        around.background().show(around.text().get("dictate.finishing"), job -> work.hear(source.id(), job),
                new Ending<>(now -> {
                    hearing.set(false);
                    around.status().saved();
                    changed.accept(now);
                }, problem -> {
                    hearing.set(false);
                    tell.accept(problem);
                }, () -> hearing.set(false)));
    }

    ReadOnlyBooleanProperty hearingProperty() {
        return hearing.getReadOnlyProperty();
    }

    /// Words to check, as they were read; they come after the pane.
    public ReadOnlyObjectProperty<List<PlacedWord>> doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }
}
