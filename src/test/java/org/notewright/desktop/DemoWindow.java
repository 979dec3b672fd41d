package org.notewright.desktop;

import java.time.LocalDate;
import javafx.collections.FXCollections;
import org.notewright.desktop.tray.TrayViewModel;
import org.notewright.workflow.ArrivalOutcome;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.Arrival;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.desktop.canvas.CanvasView;
import org.notewright.desktop.canvas.CanvasViewModel;
import org.notewright.desktop.canvas.Consent;
import org.notewright.desktop.control.Appearance;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.DesktopPreferences;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Theme;
import org.notewright.desktop.control.ThemeChoice;
import org.notewright.desktop.patients.PatientsView;
import org.notewright.desktop.patients.PatientsViewModel;
import org.notewright.desktop.settings.SettingsView;
import org.notewright.desktop.settings.SettingsViewModel;
import org.notewright.desktop.settings.SettingsWork;
import org.notewright.desktop.today.TodayView;
import org.notewright.desktop.today.TodayViewModel;
import org.notewright.desktop.unlock.UnlockView;
import org.notewright.desktop.unlock.UnlockViewModel;
import org.notewright.job.JobRunner;
import org.notewright.job.JobContext;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.TokenPrice;
import org.notewright.workflow.WatchedPlace;

/// The real window over data in memory.
public final class DemoWindow implements Screens {

    private static final TrayViewModel.Work NO_TRAY = new TrayViewModel.Work() {
        @Override public List<Arrival> list() {
            return List.of();
        }

        @Override public List<Patient> patients() {
            return List.of();
        }

        @Override public List<ArrivalOutcome> take(List<Path> dropped, JobContext job) {
            throw new UnsupportedOperationException();
        }

        @Override public void file(ArrivalId id, PatientId patient, @Nullable LocalDate visitDate) {
        }

        @Override public void trash(ArrivalId id) {
        }

        @Override public void restore(ArrivalId id) {
        }
    };

    public final DemoCanvas canvas;
    public final DemoPatients patients = new DemoPatients();
    public final DemoDoor door = new DemoDoor();
    public final JobRunner jobs = new JobRunner(Platform::runLater);
    public final Background background = new Background(jobs);
    public final Status status = new Status(Demo.CLOCK);
    public final Messages text = new Messages();
    public final MainViewModel model = new MainViewModel(background, status);
    public final Surroundings around;
    public final Appearance appearance;
    public volatile boolean closed;
    public final MainWindow window;

    public DemoWindow(DemoCanvas canvas, ThemeChoice theme) {
        this.canvas = canvas;
        this.appearance = new Appearance(new DesktopPreferences.Store() {
            @Override public DesktopPreferences load() {
                return DesktopPreferences.DEFAULT.withLook(theme, 100);
            }

            @Override public void save(DesktopPreferences preferences) {
            }
        });
        around = new Surroundings(text, background, status, Demo.CLOCK, () -> palette());
        window = new MainWindow(model, around, this::unlock);
    }

    private void palette() {
        window.openPalette();
    }

    public void show(Stage stage) {
        var scene = new Scene(window, 1360, 860);
        Theme.dress(scene, appearance);
        stage.setScene(scene);
        stage.show();
    }

    private Parent unlock() {
        return new UnlockView(new UnlockViewModel(door, background, text, Path.of("/demo/vault"),
                "Riverside PT", (_, _, _) -> model.unlocked(this)), text);
    }

    @Override public Screen make(Place place) {
        return switch (place) {
            case Place.Today() -> Screen.of(new TodayView(new TodayViewModel(
                    _ -> canvas.documents.stream().filter(d -> d.state() != DocumentState.SIGNED)
                            .map(d -> new TodayViewModel.Entry(d, Demo.ALVAREZ)).toList(),
                    background, Demo.CLOCK, new TodayViewModel.Ways() {
                        @Override public void document(DocumentId id) {
                            model.go(new Place.Editor(id));
                        }

                        @Override public void canvas(PatientId id) {
                            model.go(new Place.Canvas(id));
                        }

                        @Override public void patients() {
                            model.go(new Place.Patients());
                        }
                    }), new TrayViewModel(NO_TRAY, around, FXCollections.observableArrayList()), around));
            case Place.Patients() -> Screen.of(new PatientsView(new PatientsViewModel(patients, around,
                    id -> model.go(new Place.Canvas(id))), around));
            case Place.Skills() -> Screen.of(new StackPane(new Label("Skills")));
            case Place.Batch _ -> Screen.of(new StackPane(new Label("Batch")));
            case Place.Context() -> Screen.of(new StackPane(new Label("Context")));
            case Place.Find() -> Screen.of(new StackPane(new Label("Find")));
            case Place.Trash() -> Screen.of(new StackPane(new Label("Trash")));
            case Place.Inbox() -> Screen.of(new StackPane(new Label("Inbox")));
            case Place.Settings() -> Screen.of(new SettingsView(new SettingsViewModel(new DemoSettings(), new org.notewright.desktop.settings.DemoSpeech(), around),
                    around, appearance, Path.of("/demo/vault")));
            case Place.Canvas(var id) -> Screen.of(new CanvasView(new CanvasViewModel(canvas, around, id,
                    new Consent(), document -> model.go(new Place.Editor(document))), around));
            case Place.Outcomes(_) -> Screen.of(new StackPane(new Label("Outcomes")));
            case Place.Editor(var id) -> {
                var label = new Label(id.toString());
                label.setId("editor");
                yield Screen.of(new StackPane(label));
            }
        };
    }

    @Override public void skills(Consumer<List<Command>> found) {
        found.accept(List.of());
    }

    @Override public void patients(Consumer<List<Command>> found) {
        found.accept(patients.find("").stream().map(p -> new Command(p.listName(), text.get("main.patient"), "",
                () -> model.go(new Place.Canvas(p.id())))).toList());
    }

    @Override public ObservableValue<Number> waiting() {
        return new SimpleIntegerProperty();
    }

    @Override public void nextDraft(DocumentId shown, boolean back) {
    }

    @Override public void close() {
        closed = true;
    }

    /// Settings in memory.
    private static final class DemoSettings implements SettingsWork {
        @Override public Practice practice() {
            return new Practice("Riverside PT", "12 River Road\nSpringfield", "555 0100", "");
        }

        @Override public void practice(Practice practice) {
        }

        @Override public Optional<Signer> signer() {
            return Optional.of(new Signer("DEMO Robin Hale", "PT, DPT", "PT-00000"));
        }

        @Override public void signer(Signer signer) {
        }

        @Override public ClientChoice client() {
            return ClientChoice.OFFLINE;
        }

        @Override public void client(ClientChoice choice, char[] key) {
        }

        @Override public List<WatchedPlace> watched() {
            return List.of();
        }

        @Override public void watched(List<WatchedPlace> places) {
        }

        @Override public Optional<TokenPrice> price(String client) {
            return Optional.empty();
        }

        @Override public void price(String client, TokenPrice price) {
        }

        @Override public List<String> models(ClientChoice choice, char[] key, JobContext job) {
            return List.of();
        }
    }
}
