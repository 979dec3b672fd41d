package org.notewright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Ending;
import org.notewright.clinical.DocumentId;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.Status;
import org.notewright.job.JobRunner;

class MainViewModelTest {

    private final Pump pump = new Pump();
    private final Background background = new Background(new JobRunner(pump));
    private final MainViewModel model = new MainViewModel(background, new Status(Demo.CLOCK));
    private final List<String> happened = new ArrayList<>();

    private final Screens screens = new Screens() {
        @Override public Screen make(Place place) {
            throw new UnsupportedOperationException();
        }

        @Override public void skills(java.util.function.Consumer<java.util.List<org.notewright.desktop.control.Command>> found) {
        }

        @Override public void patients(Consumer<List<Command>> found) {
        }

        @Override public ObservableValue<Number> waiting() {
            return new SimpleIntegerProperty();
        }

        @Override public void nextDraft(DocumentId shown, boolean back) {
            happened.add(back ? "previous" : "next");
        }

        @Override public void close() {
            happened.add("closed");
        }
    };

    @BeforeEach void unlock() {
        model.unlocked(screens);
    }

    @Test void unlockingLeadsToToday() {
        assertEquals(new Place.Today(), model.placeProperty().get());
    }

    @Test void backLeadsToThePlaceBefore() {
        model.go(new Place.Patients());
        model.go(new Place.Canvas(Demo.ALVAREZ.id()));
        model.back();
        assertEquals(new Place.Patients(), model.placeProperty().get());
    }

    @Test void theNextDraftIsAskedForInTheEditorOnly() {
        model.nextDraft(false);
        model.go(new Place.Editor(DocumentId.random()));
        model.nextDraft(true);
        assertEquals(List.of("previous"), happened);
    }

    @Test void swappingADraftLeavesTheWayBack() {
        model.go(new Place.Inbox());
        model.go(new Place.Editor(DocumentId.random()));
        model.swap(new Place.Editor(DocumentId.random()));
        model.back();
        assertEquals(new Place.Inbox(), model.placeProperty().get());
    }

    @Test void goingWaitsUntilTheScreenHasHandedOverItsWork() {
        var waiting = new ArrayList<Runnable>();
        model.onLeave(waiting::add);
        model.go(new Place.Patients());
        assertEquals(new Place.Today(), model.placeProperty().get());
        waiting.getFirst().run();
        assertEquals(new Place.Patients(), model.placeProperty().get());
    }

    @Test void lockingHidesAndClosesOnceTheScreenHasStoredItsWords() throws Exception {
        var waiting = new ArrayList<Runnable>();
        model.onLeave(waiting::add);
        model.lock();
        assertEquals(List.of(), happened, "the vault is still open for the last save");
        waiting.getFirst().run();
        assertNull(model.placeProperty().get());
        assertNull(model.screensProperty().get());
        pump.until(() -> happened.contains("closed"));
    }

    @Test void aScreenThatCannotStoreItsWordsStays() {
        model.onLeave(_ -> { });
        model.lock();
        assertEquals(new Place.Today(), model.placeProperty().get());
        assertEquals(List.of(), happened);
    }

    @Test void lockingDoesNotStopTheLastSave() throws Exception {
        model.onLeave(then -> background.show("Saving", _ -> {
            Thread.sleep(50);
            return "saved";
        }, new Ending<>(saved -> {
            happened.add(saved);
            then.run();
        }, _ -> happened.add("failed"), () -> happened.add("cancelled"))));
        model.lock();
        pump.until(() -> !happened.isEmpty());
        assertEquals("saved", happened.getFirst());
    }

    @Test void whatRunsInAnOpenVaultIsStoppedByLocking() throws Exception {
        background.show("Drafting", _ -> {
            Thread.sleep(60_000);
            return "drafted";
        }, new Ending<>(happened::add, _ -> happened.add("failed"), () -> happened.add("cancelled")));
        model.onLeave(_ -> { });
        model.lock();
        pump.until(() -> !happened.isEmpty());
        assertEquals(List.of("cancelled"), happened);
    }

    @Test void nothingIsReachableWhileLocked() {
        model.lock();
        model.go(new Place.Patients());
        model.back();
        assertNull(model.placeProperty().get());
        assertFalse(model.palette().openProperty().get());
    }
}
