package org.notewright.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.canvas.CanvasView;
import org.notewright.desktop.canvas.CanvasViewModel;
import org.notewright.desktop.canvas.Consent;
import org.notewright.desktop.canvas.WorkspaceCanvas;
import org.notewright.desktop.control.Appearance;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.dictate.RecorderViewModel;
import org.notewright.desktop.dictate.UnfinishedViewModel;
import org.notewright.desktop.editor.FxScheduler;
import org.notewright.desktop.find.FindView;
import org.notewright.desktop.find.FindViewModel;
import org.notewright.desktop.find.TrashView;
import org.notewright.desktop.find.TrashViewModel;
import org.notewright.desktop.inbox.BatchViewModel;
import org.notewright.desktop.inbox.InboxFeed;
import org.notewright.desktop.inbox.InboxView;
import org.notewright.desktop.inbox.InboxViewModel;
import org.notewright.desktop.inbox.WorkspaceInbox;
import org.notewright.desktop.outcomes.OutcomesView;
import org.notewright.desktop.outcomes.OutcomesViewModel;
import org.notewright.desktop.patients.PatientsView;
import org.notewright.desktop.patients.PatientsViewModel;
import org.notewright.desktop.patients.PatientsWork;
import org.notewright.desktop.settings.SettingsView;
import org.notewright.desktop.settings.SettingsViewModel;
import org.notewright.desktop.settings.SettingsWork;
import org.notewright.desktop.settings.SpeechWork;
import org.notewright.desktop.skills.ContextSheet;
import org.notewright.desktop.skills.ContextViewModel;
import org.notewright.desktop.skills.SkillsView;
import org.notewright.desktop.skills.SkillsViewModel;
import org.notewright.desktop.skills.WorkspaceSkills;
import org.notewright.desktop.today.OfferCard;
import org.notewright.desktop.today.TodayView;
import org.notewright.desktop.today.TodayViewModel;
import org.notewright.desktop.tray.TrayViewModel;
import org.notewright.job.JobRunner;
import org.notewright.vault.search.SearchHit;
import org.notewright.workflow.InboxItem;
import org.notewright.workflow.WatchFolders;
import org.notewright.workflow.Workspace;

/// The screens of one open vault.
final class WorkspaceScreens implements Screens {

    /// Shorter than one notices, long enough for the window to stay quick while sixty drafts are made.
    private static final Duration FEED_PAUSE = Duration.ofMillis(150);

    private final Workspace workspace;
    private final MainViewModel main;
    private final Surroundings around;
    private final Appearance appearance;
    private final EditorFactory editor;
    private final Consent consent = new Consent();
    private final WorkspaceInbox inbox;
    private final InboxFeed feed;
    /// Of its own: it runs as long as the vault is open and is no work that a screen waits for.
    private final JobRunner house = new JobRunner(Runnable::run);
    private final WorkspaceRecording recording;
    private final Runnable leave;
    private @Nullable TrayViewModel shownTray;
    /// Whether Today offers to make a clinic context: once, until it is answered or the vault is locked.
    private final SimpleBooleanProperty offer = new SimpleBooleanProperty();

    /// @param ready told the number of drafts that wait when background work has come to rest
    /// @param leave closes the vault, now or after the dictation that runs in it
    WorkspaceScreens(Workspace workspace, MainViewModel main, Surroundings around, Appearance appearance,
                     EditorFactory editor, IntConsumer ready, WorkspaceRecording recording, Runnable leave) {
        this.recording = recording;
        this.leave = leave;
        this.workspace = workspace;
        this.main = main;
        this.around = around;
        this.appearance = appearance;
        this.editor = editor;
        this.inbox = new WorkspaceInbox(workspace);
        this.feed = new InboxFeed(inbox, around.background(), WorkspaceScreens::soon, ready);
        around.background().quietly(_ -> workspace.sentToday(), Ending.of(around.status()::sent, _ -> { }));
        workspace.queue().listen(feed);
        around.background().quietly(_ -> workspace.settings().offerContext(), Ending.of(offer::set, _ -> { }));
        keepHouse();
        around.background().quietly(_ -> workspace.queue().start(), Ending.of(_ -> feed.refresh(), _ -> { }));
    }

    /// On the screen's thread, but not at once: a batch changes the queue hundreds of times a second.
    private static void soon(Runnable step) {
        Platform.runLater(() -> new FxScheduler().after(FEED_PAUSE, step));
    }

    @Override public Screen make(Place place) {
        return switch (place) {
            case Place.Today() -> today();
            case Place.Patients() -> Screen.of(new PatientsView(new PatientsViewModel(
                    PatientsWork.of(workspace), around, this::goToCanvas), around));
            case Place.Inbox() -> inbox("", false);
            case Place.Batch(var skill) -> inbox(skill, true);
            case Place.Skills() -> skills(false);
            case Place.Context() -> skills(true);
            case Place.Find() -> find();
            case Place.Trash() -> Screen.of(new TrashView(new TrashViewModel(Ways.trash(workspace), around), around));
            case Place.Settings() -> Screen.of(new SettingsView(new SettingsViewModel(
                    SettingsWork.of(workspace.settings(), workspace.drafting()),
                    SpeechWork.of(workspace.dictation()), around), around, appearance, workspace.vaultFolder()));
            case Place.Canvas(var patient) -> canvas(patient);
            case Place.Outcomes(var patient) -> outcomes(patient);
            case Place.Editor(var document) -> editor.editor(workspace, document, around, main::back);
        };
    }

    private Screen today() {
        TodayViewModel.Work work = day -> {
            var folders = workspace.folders();
            return folders.openWork(day).stream()
                    .map(document -> new TodayViewModel.Entry(document, folders.patient(document.patient()))).toList();
        };
        var model = new TodayViewModel(work, around.background(), around.clock(),
                new TodayViewModel.Ways() {
                    @Override public void document(DocumentId id) {
                        main.go(new Place.Editor(id));
                    }

                    @Override public void canvas(PatientId id) {
                        goToCanvas(id);
                    }

                    @Override public void patients() {
                        main.go(new Place.Patients());
                    }
                });
        var tray = new TrayViewModel(Ways.tray(workspace), around, model.troubles());
        shownTray = tray;
        return Screen.of(new TodayView(model, tray, around, new OfferCard(offer, around.text(),
                () -> main.go(new Place.Context()))));
    }

    private Screen find() {
        return Screen.of(new FindView(new FindViewModel(Ways.find(workspace), around, hit -> main.go(switch (hit.target()) {
            case SearchHit.Target.OfPatient(var patient) -> new Place.Canvas(patient);
            case SearchHit.Target.OfSource _ -> new Place.Canvas(hit.patient());
            case SearchHit.Target.OfDocument(var document, var _) -> new Place.Editor(document);
        })), around, () -> main.go(new Place.Trash())));
    }

    /// Watches folders and empties the trash until the vault is locked; what came in shows on Today at once.
    private void keepHouse() {
        house.start(job -> {
            workspace.housekeeping().run(WatchFolders.PAUSE, _ -> Platform.runLater(this::lookAtTray), job);
            return true;
        }, _ -> { });
    }

    private void lookAtTray() {
        var tray = shownTray;
        if (tray != null) {
            tray.refresh();
        }
    }

    private Screen canvas(PatientId patient) {
        var model = new CanvasViewModel(new WorkspaceCanvas(workspace), around, patient, consent,
                id -> main.go(new Place.Editor(id)));
        recording.shows(patient, model);
        var kind = around.text().get("main.skill");
        Runnable course = () -> main.go(new Place.Outcomes(patient));
        var outcomes = around.text().get("outcomes.command");
        var dictate = Buttons.withKeys(Buttons.plain("canvas-dictate", around.text().get("dictate.start"), main::dictate), "F9");
        return new Screen(new CanvasView(model, around, dictate, Buttons.plain("canvas-outcomes", outcomes, course)), then -> {
            model.leave();
            then.run();
        }, () -> Stream.concat(Stream.of(new Command(outcomes, around.text().get("main.screen"), "", course)),
                model.drafting().skills().stream().map(skill -> new Command(skill.title(), kind,
                        model.drafting().keys(skill), SkillCommands.calls(skill), () -> model.drafting().run(skill)))).toList());
    }

    /// Notes of a visit only: a letter without one tells no outcome.
    private Screen outcomes(PatientId patient) {
        return Screen.of(new OutcomesView(new OutcomesViewModel(() -> {
            var folder = workspace.folders().read(patient);
            return new OutcomesViewModel.Notes(folder.patient().listName(), folder.sources().stream().filter(s -> s.visitDate() != null)
                    .map(s -> new EpisodeNote(s.fileName(), s.heldText(), s.visitDate())).toList());
        }, around), around, main::back));
    }

    /// @param skill for which the batch sheet opens, where it does
    private Screen inbox(String skill, boolean withBatch) {
        var model = new InboxViewModel(inbox, feed, around, id -> main.go(new Place.Editor(id)));
        var batch = new BatchViewModel(inbox, around, feed, problem -> model.troubles().add(Trouble.of(problem)));
        var view = new InboxView(model, batch, around);
        if (withBatch) {
            Platform.runLater(() -> view.openBatch(skill));
        }
        var action = around.text().get("main.action");
        return new Screen(view, then -> {
            view.end();
            then.run();
        }, () -> List.of(
                new Command(around.text().get("inbox.batch"), action, "", List.of("batch"), () -> view.openBatch("")),
                new Command(around.text().get("inbox.retryAll"), action, "", model::retryFailed)));
    }

    /// @param withContext whether the clinic context opens above the library
    private Screen skills(boolean withContext) {
        var work = new WorkspaceSkills(workspace);
        var model = new SkillsViewModel(work, around);
        var context = new ContextSheet(new ContextViewModel(work, around,
                problem -> model.troubles().add(Trouble.of(problem))), around.text());
        if (withContext) {
            Platform.runLater(context::open);
        }
        return Screen.of(new SkillsView(model, around, context));
    }

    @Override public ObservableValue<Number> waiting() {
        return feed.countProperty();
    }

    @Override public void nextDraft(DocumentId shown, boolean back) {
        around.background().quietly(_ -> workspace.inbox().next(workspace.reviews().open(shown).document(), back),
                Ending.of(found -> found.flatMap(InboxItem::document)
                        .ifPresent(document -> main.swap(new Place.Editor(document.id()))), _ -> { }));
    }

    private void goToClinic() {
        around.background().quietly(_ -> workspace.folders().clinic(), Ending.of(this::goToCanvas, _ -> { }));
    }

    private void goToCanvas(PatientId id) {
        main.go(new Place.Canvas(id));
    }

    @Override public void patients(Consumer<List<Command>> found) {
        var kind = around.text().get("main.patient");
        around.background().quietly(_ -> workspace.folders().find(""), Ending.of(patients -> {
            var commands = new ArrayList<>(patients.stream().map(patient -> new Command(patient.listName(), kind, "",
                    () -> goToCanvas(patient.id()))).toList());
            commands.add(new Command(around.text().get("patients.clinic"), "", "", this::goToClinic));
            found.accept(commands);
        }, _ -> { }));
    }

    @Override public void skills(Consumer<List<Command>> found) {
        around.background().quietly(_ -> workspace.skills().library().all(), Ending.of(skills -> found.accept(
                skills.stream().map(skill -> new Command(around.text().get("main.skillForSeveral", skill.title()),
                        around.text().get("main.skill"), "", SkillCommands.calls(skill),
                        () -> main.go(new Place.Batch(skill.name())))).toList()), _ -> { }));
    }

    @Override public void close() {
        recording.close();
        house.close();
        leave.run();
    }

    @Override public RecorderViewModel recorder() {
        return recording.recorder();
    }

    @Override public UnfinishedViewModel unfinished() {
        return recording.unfinished();
    }

    @Override public void folderOf(Place place, Consumer<PatientId> found) {
        recording.folderOf(place, found);
    }
}
