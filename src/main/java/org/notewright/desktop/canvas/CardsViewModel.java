package org.notewright.desktop.canvas;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.VisitGuess;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.UndoOffer;
import org.notewright.job.JobContext;
import org.notewright.problem.Problem;
import org.notewright.vault.store.SourceCard;
import org.notewright.workflow.SeePages;

/// What the board shows of its cards beside their words: places, guessed dates, small pictures.
public final class CardsViewModel {

    private static final int THUMBNAIL_WIDTH = 420;

    private final CardWork work;
    private final Surroundings around;
    private final PatientId patient;
    private final Consumer<Problem> tell;
    private final Runnable reload;
    private final ReadOnlyObjectWrapper<Map<SourceId, SourceCard>> notes = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<SourceId, byte[]>> pictures = new ReadOnlyObjectWrapper<>(Map.of());
    private final Set<SourceId> looked = new HashSet<>();
    private final SimpleObjectProperty<@Nullable UndoOffer> undo;

    /// @param reload reads the folder again
    CardsViewModel(CardWork work, Surroundings around, PatientId patient,
                   SimpleObjectProperty<@Nullable UndoOffer> undo, Consumer<Problem> tell, Runnable reload) {
        this.work = work;
        this.around = around;
        this.patient = patient;
        this.undo = undo;
        this.tell = tell;
        this.reload = reload;
    }

    void show(List<Source> sources, Map<SourceId, SourceCard> read) {
        notes.set(Map.copyOf(read));
        var missing = sources.stream().filter(SeePages::hasPages).filter(source -> looked.add(source.id())).toList();
        if (!missing.isEmpty()) {
            around.background().quietly(job -> {
                var made = new HashMap<SourceId, byte[]>();
                for (var source : missing) {
                    job.checkCancelled();
                    picture(source, made, job);
                }
                return made;
            }, Ending.of(this::add, tell));
        }
    }

    private void picture(Source source, Map<SourceId, byte[]> made, JobContext job) {
        var kept = work.thumbnail(source.id());
        if (kept.isPresent()) {
            made.put(source.id(), kept.get());
            return;
        }
        work.page(source.id(), 1, THUMBNAIL_WIDTH, job).ifPresent(picture -> {
            work.keepThumbnail(source.id(), picture.png());
            made.put(source.id(), picture.png());
        });
    }

    private void add(Map<SourceId, byte[]> made) {
        var all = new HashMap<>(pictures.get());
        all.putAll(made);
        pictures.set(Map.copyOf(all));
    }

    /// The date its words hint at, null where none does or it has that date.
    @Nullable VisitGuess guess(Source source) {
        var card = notes.get().get(source.id());
        var guess = card == null ? null : card.guess();
        return guess == null || guess.date().equals(source.visitDate()) ? null : guess;
    }

    /// Gives a source a date of service, or takes it away; either ends the guessing.
    public void setDay(Source source, @Nullable LocalDate day) {
        change(() -> {
            if (day == null) {
                work.refuseGuess(source.id());
            }
            work.moveToVisit(source.id(), day);
        });
    }

    /// Where a person put it, null where the board arranges it.
    SourceCard.@Nullable Place place(Source source) {
        var card = notes.get().get(source.id());
        return card == null ? null : card.place();
    }

    boolean anyPlaced() {
        return notes.get().values().stream().anyMatch(card -> card.place() != null);
    }

    /// Keeps where cards were dragged to.
    public void place(Map<SourceId, SourceCard.Place> places) {
        change(() -> work.place(places));
    }

    /// Lets the board arrange everything again; Undo puts all cards back.
    public void tidy() {
        var before = new HashMap<SourceId, SourceCard.Place>();
        notes.get().forEach((id, card) -> {
            var place = card.place();
            if (place != null) {
                before.put(id, place);
            }
        });
        change(() -> work.arrangeAll(patient));
        undo.set(new UndoOffer(around.text().get("canvas.tidied"), () -> place(Map.copyOf(before))));
    }

    private void change(Runnable step) {
        around.background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            reload.run();
        }, problem -> {
            tell.accept(problem);
            reload.run();
        }));
    }

    /// Places and guesses by source; a new map at each reading.
    public ReadOnlyObjectProperty<Map<SourceId, SourceCard>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Small pictures of first pages, PNG or JPEG, by source; they come after the board.
    public ReadOnlyObjectProperty<Map<SourceId, byte[]>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }
}
