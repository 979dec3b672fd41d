package org.notewright.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Source;
import org.notewright.desktop.Demo;
import org.notewright.desktop.DemoCanvas;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobRunner;
import org.notewright.problem.ProblemCode;
import org.notewright.workflow.ClientChoice;

class CanvasViewModelTest {

    private static final ClientChoice OUTSIDE =
            new ClientChoice("anthropic", "https://models.example", "m", Demo.TODAY);

    private final Pump pump = new Pump();
    private final Status status = new Status(Demo.CLOCK);
    private final List<DocumentId> opened = new ArrayList<>();
    private final Consent consent = new Consent();

    private CanvasViewModel model(DemoCanvas canvas) throws InterruptedException {
        var around = new Surroundings(new Messages(), new Background(new JobRunner(pump)), status, Demo.CLOCK, () -> { });
        var model = new CanvasViewModel(canvas, around, Demo.ALVAREZ.id(), consent, opened::add);
        pump.until(() -> !model.columns().isEmpty() && !model.drafting().skills().isEmpty()
                && model.drafting().clientProperty().get().equals(canvas.client)
                && model.wordsProperty().get().size() == canvas.documents.size());
        return model;
    }

    private static Card.Incoming card(Source source) {
        return new Card.Incoming(source);
    }

    @Test void columnsStandByDateWithTodayLast() throws Exception {
        var days = model(DemoCanvas.knee()).columns().stream().map(Column::day).toList();
        assertEquals(java.util.Arrays.asList(null, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 6), Demo.TODAY),
                days);
    }

    @Test void todayIsThereEvenWhenNothingCameInToday() throws Exception {
        var columns = model(new DemoCanvas()).columns();
        assertEquals(1, columns.size());
        assertTrue(columns.getFirst().today());
    }

    @Test void onlyTodaysReadSourcesAreTickedFromTheStart() throws Exception {
        var canvas = DemoCanvas.knee();
        canvas.sources.add(Demo.picture(Demo.TODAY, "today.jpg"));
        var model = model(canvas);
        assertEquals(Set.of(canvas.sources.get(3).id().value(), canvas.sources.get(4).id().value()),
                model.selection().keysProperty().get());
    }

    @Test void withoutASourceASkillIsOffAndSaysWhy() throws Exception {
        var drafting = model(new DemoCanvas()).drafting();
        assertFalse(drafting.readyProperty().get());
        assertEquals("Drop or paste the session note first", drafting.hintProperty().get());
    }

    @Test void anUnreadSourceAloneDoesNotTurnASkillOn() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.selectOnly(card(canvas.sources.get(2)));
        assertFalse(model.drafting().readyProperty().get());
        assertEquals("None of the selected files could be read", model.drafting().hintProperty().get());
    }

    @Test void oneBadFileIsToldAndTheOthersComeIn() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.bring(List.of(Path.of("a.txt"), Path.of("damaged.pdf"), Path.of("b.txt")), Demo.TODAY);
        pump.until(() -> canvas.sources.size() == 7 && model.columns().getLast().cards().size() == 4);
        assertEquals(List.of(ProblemCode.PDF_DAMAGED),
                model.troubles().stream().map(t -> t.problem().code()).toList());
        assertEquals("10:42:07", status.savedAtProperty().get());
        assertNotSame(Thread.currentThread(), canvas.fileThread);
    }

    @Test void whatCameInIsSelected() throws Exception {
        var canvas = new DemoCanvas();
        var model = model(canvas);
        model.paste("pt c/o R knee pn");
        pump.until(() -> model.drafting().readyProperty().get());
        assertEquals(1, model.drafting().selectedProperty().get().size());
        assertEquals(Demo.TODAY, canvas.sources.getFirst().visitDate());
    }

    @Test void theSameFileAgainLightsItsCard() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.bring(List.of(Path.of("session-note.txt")), Demo.TODAY);
        pump.until(() -> !model.foundProperty().get().isEmpty());
        assertEquals(Set.of(canvas.sources.get(3).id().value()), model.foundProperty().get());
        assertEquals(5, canvas.sources.size());
    }

    @Test void nothingUntickedIsEverSent() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.selectOnly(card(canvas.sources.get(3)));
        model.drafting().runFirst();
        pump.until(() -> !opened.isEmpty());
        assertEquals(List.of(canvas.sources.get(3).id()), canvas.orders.getFirst().sources());
        assertEquals(Demo.TODAY, canvas.orders.getFirst().visitDate());
    }

    @Test void beforeTheFirstSendTheRequestIsShownAndMustBeConfirmed() throws Exception {
        var canvas = DemoCanvas.knee();
        canvas.client = OUTSIDE;
        var model = model(canvas);
        model.drafting().runFirst();
        pump.until(() -> model.drafting().shownProperty().get() != null);
        assertTrue(canvas.orders.isEmpty(), "nothing is sent before the confirmation");
        var shown = java.util.Objects.requireNonNull(model.drafting().shownProperty().get());
        java.util.Objects.requireNonNull(shown.confirm()).run();
        pump.until(() -> !opened.isEmpty());
        assertEquals(1, status.sentProperty().get());
        assertFalse(consent.needed(model.drafting().destination()));
    }

    @Test void aConfirmedRequestIsKeptAsSeen() throws Exception {
        var canvas = DemoCanvas.knee();
        canvas.client = OUTSIDE;
        var model = model(canvas);
        model.drafting().runFirst();
        pump.until(() -> model.drafting().shownProperty().get() != null);
        java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(model.drafting().shownProperty().get()).confirm()).run();
        pump.until(() -> !opened.isEmpty());
        assertEquals(1, canvas.seen.get());
    }

    @Test void aRequestThatDoesNotFitIsToldBeforehandAndNeverSent() throws Exception {
        var canvas = DemoCanvas.knee();
        canvas.client = new ClientChoice("openai-compatible", "", "http://localhost:1", "m", 2_000, null);
        var model = model(canvas);
        pump.until(() -> model.drafting().budgetProperty().get() != null);
        assertTrue(model.drafting().budgetWords(model.drafting().budgetProperty().get()).contains("Too long"));
        model.drafting().runFirst();
        pump.until(() -> !model.troubles().isEmpty());
        assertEquals(org.notewright.problem.ProblemCode.MODEL_TOO_LONG, model.troubles().getFirst().problem().code());
        assertEquals(List.of(), canvas.orders);
    }

    @Test void onlyWhatWasAnsweredOtherwiseGoesWithARun() throws Exception {
        var canvas = DemoCanvas.knee();
        var asks = Demo.skill("letter", "Letter");
        var about = asks.about();
        canvas.skills.clear();
        canvas.skills.add(new org.notewright.drafting.skill.Skill(asks.name(), asks.title(), asks.disciplines(), asks.inputs(),
                asks.sections(), asks.checks(), new org.notewright.drafting.skill.SkillAbout("", "", List.of(), List.of(),
                List.of(asked("payer", ""), asked("place", "home")), "", 0, List.of(), List.of(), List.of(), List.of(), 1,
                about.date()), ""));
        var model = model(canvas);
        model.drafting().runFirst();
        var form = java.util.Objects.requireNonNull(model.drafting().formProperty().get());
        assertEquals(Demo.ALVAREZ.payer(), form.answers().answer("payer"));
        assertEquals(List.of(), canvas.orders);
        form.answers().answer("place", "kitchen");
        form.proceed().run();
        pump.until(() -> !opened.isEmpty());
        assertEquals(java.util.Map.of("place", "kitchen"), canvas.orders.getLast().answers());
    }

    private static org.notewright.drafting.skill.Parameter asked(String name, String initial) {
        return new org.notewright.drafting.skill.Parameter(name, name, org.notewright.drafting.skill.Parameter.Kind.TEXT,
                List.of(), initial);
    }

    @Test void aFailedRunOffersRetryAndOffline() throws Exception {
        var canvas = DemoCanvas.knee();
        canvas.client = OUTSIDE;
        canvas.failure = ProblemCode.MODEL_SERVER_ERROR;
        consent.confirm(org.notewright.desktop.control.Destination.of(OUTSIDE));
        var model = model(canvas);
        model.drafting().runFirst();
        pump.until(() -> !model.troubles().isEmpty());
        var remedies = model.troubles().getFirst().remedies();
        assertEquals(List.of("Retry", "Use offline"), remedies.stream().map(r -> r.label()).toList());
        remedies.get(1).action().run();
        pump.until(() -> !opened.isEmpty());
        assertEquals("offline", canvas.orders.getLast().client());
    }

    @Test void aDraftFinishedAfterLeavingDoesNotPullThePersonBack() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.drafting().runFirst();
        model.leave();
        pump.until(() -> !model.drafting().runningProperty().get());
        assertEquals(List.of(), opened);
    }

    @Test void whatWentToTheTrashComesBack() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.selectOnly(card(canvas.sources.get(0)));
        model.trash(card(canvas.sources.get(0)));
        pump.until(() -> model.columns().size() == 3);
        java.util.Objects.requireNonNull(model.undoProperty().get()).undo().run();
        pump.until(() -> model.columns().size() == 4);
    }

    @Test void shiftSelectsFromTheLastClickInTheOrderOfTheBoard() throws Exception {
        var canvas = DemoCanvas.knee();
        var model = model(canvas);
        model.selectOnly(card(canvas.sources.get(1)));
        model.extendTo(card(canvas.sources.get(2)));
        assertEquals(3, model.selection().keysProperty().get().size(), "two sources and the document between them");
    }
}
