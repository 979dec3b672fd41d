package org.notewright.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.CommandPalette;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.KeysSheet;
import org.notewright.desktop.control.NavRail;
import org.notewright.desktop.control.NavRail.Stop;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.Sheet;
import org.notewright.desktop.control.StatusBar;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Theme;
import org.notewright.desktop.dictate.LockedRecording;
import org.notewright.desktop.dictate.RecordingBar;
import org.notewright.desktop.dictate.UnfinishedBar;

/// The window's content: the door while locked, else the rail, a screen and the status line; palette and keys above.
public final class MainWindow extends StackPane {

    private static final double KEYS_WIDTH = 760;

    private final MainViewModel model;
    private final Surroundings around;
    private final Supplier<Parent> door;
    private final StackPane base = new StackPane();
    private final VBox recording = new VBox();
    private @Nullable Inside inside;
    private @Nullable Screen screen;

    /// What stands around the screens of an open vault.
    private record Inside(BorderPane frame, StackPane shown, Sheet keys) {
    }

    /// @param door a fresh unlock screen each time the vault is locked
    public MainWindow(MainViewModel model, Surroundings around, Supplier<Parent> door) {
        this.model = model;
        this.around = around;
        this.door = door;
        getChildren().add(base);
        model.onLeave(this::leave);
        model.placeProperty().subscribe(this::show);
        DictateKeys.install(this, model);
        WindowKeys.install(this, model, this::openPalette, this::findPatient, this::showKeys, () -> {
            var shown = screen;
            return shown == null || isCovered() ? List.of() : shown.commands().get();
        });
    }

    /// Made when the first vault is opened: the unlock screen shall stand before any of it is loaded.
    private Inside inside() {
        var made = inside;
        if (made == null) {
            Theme.loadOtherFonts();
            made = new Inside(new BorderPane(), new StackPane(), new Sheet("keys", around.text()));
            inside = made;
            var middle = new BorderPane(made.shown());
            middle.setBottom(new VBox(recording, new StatusBar(around.status(), around.background(), around.text())));
            made.frame().setLeft(rail());
            made.frame().setCenter(middle);
            getChildren().addAll(new CommandPalette(model.palette(), around.text()), made.keys());
        }
        return made;
    }

    private void show(@Nullable Place place) {
        var screens = model.screensProperty().get();
        if (place == null || screens == null) {
            screen = null;
            if (inside != null) {
                inside.shown().getChildren().clear();
                inside.keys().close();
            }
            base.getChildren().setAll(door.get());
            showLockedRecorder();
            return;
        }
        if (screen == null) {
            showRecorder(screens);
        }
        var made = screens.make(place);
        screen = made;
        inside().shown().getChildren().setAll(made.node());
        base.getChildren().setAll(inside().frame());
        made.node().requestFocus();
    }

    /// The one place for recording: below every screen of an open vault.
    private void showRecorder(Screens screens) {
        recording.getChildren().clear();
        var recorder = screens.recorder();
        if (recorder != null) {
            recording.getChildren().add(new RecordingBar(recorder, around.text()));
        }
        var unfinished = screens.unfinished();
        if (unfinished != null) {
            recording.getChildren().add(new UnfinishedBar(unfinished, around.text(), around.clock().getZone()));
        }
    }

    private void showLockedRecorder() {
        recording.getChildren().clear();
        var recorder = model.recorderProperty().get();
        if (recorder != null && recorder.isActive()) {
            var strip = new LockedRecording(recorder, around.text());
            StackPane.setAlignment(strip, Pos.TOP_CENTER);
            base.getChildren().add(strip);
        }
    }

    private void leave(Runnable then) {
        var leaving = screen;
        if (leaving == null) {
            then.run();
        } else {
            leaving.leave().accept(then);
        }
    }

    /// Opens the palette with places and actions; patients follow as soon as they are read.
    public void openPalette() {
        open(true);
    }

    private void findPatient() {
        open(false);
    }

    private void open(boolean everything) {
        var screens = model.screensProperty().get();
        if (screens != null) {
            var commands = new ArrayList<Command>();
            if (everything) {
                if (screen != null) {
                    commands.addAll(screen.commands().get());
                }
                commands.addAll(DictateKeys.commands(model, around.text()));
                commands.addAll(WindowKeys.commands(model, around.text(), this::showKeys));
            }
            model.palette().open(commands);
            screens.patients(model.palette()::add);
            // On a canvas the screen itself offers them, for its patient.
            if (everything && !(model.placeProperty().get() instanceof Place.Canvas)) {
                screens.skills(model.palette()::add);
            }
        }
    }

    /// Whether a sheet lies over the screen: its commands are not meant then.
    private boolean isCovered() {
        var shown = screen;
        return shown != null && shown.node().lookupAll(".nw-overlay").stream().anyMatch(javafx.scene.Node::isVisible);
    }

    private void showKeys() {
        inside().keys().show(around.text().get("main.keys"), KeysSheet.body(around.text()), KEYS_WIDTH);
    }

    private NavRail rail() {
        var text = around.text();
        return new NavRail(List.of(
                new Stop("go-today", Icons.TODAY, text.get("main.today"), "Ctrl 1", here(Place.Today.class),
                        () -> model.go(new Place.Today())),
                new Stop("go-patients", Icons.PATIENTS, text.get("main.patients"), "Ctrl 2",
                        model.placeProperty().map(p -> p instanceof Place.Patients || p instanceof Place.Canvas
                                || p instanceof Place.Editor).orElse(false),
                        () -> model.go(new Place.Patients())),
                new Stop("go-inbox", Icons.INBOX, text.get("main.inbox"), "Ctrl 3", model.placeProperty().map(p -> p instanceof Place.Inbox || p instanceof Place.Batch).orElse(false),
                        () -> model.go(new Place.Inbox()),
                        model.waitingProperty()),
                new Stop("go-skills", Icons.SKILL, text.get("main.skills"), "Ctrl 4", model.placeProperty().map(p -> p instanceof Place.Skills
                                || p instanceof Place.Context).orElse(false),
                        () -> model.go(new Place.Skills())),
                new Stop("go-find", Icons.SEARCH, text.get("main.find"), "Ctrl Shift F", here(Place.Find.class),
                        () -> model.go(new Place.Find()))), List.of(
                new Stop("go-settings", Icons.SETTINGS, text.get("main.settings"), "Ctrl ,",
                        here(Place.Settings.class), () -> model.go(new Place.Settings())),
                new Stop("lock", Icons.LOCK, text.get("main.lock"), "Ctrl L",
                        model.placeProperty().map(_ -> false).orElse(false), model::lock)));
    }

    private ObservableValue<Boolean> here(Class<? extends Place> kind) {
        return model.placeProperty().map(kind::isInstance).orElse(false);
    }
}
