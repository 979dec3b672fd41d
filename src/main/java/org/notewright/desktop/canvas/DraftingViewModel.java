package org.notewright.desktop.canvas;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.desktop.control.Asked;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.BudgetWords;
import org.notewright.desktop.control.Destination;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.desktop.control.Trouble.Remedy;
import org.notewright.drafting.model.Budget;
import org.notewright.drafting.skill.Questions;
import org.notewright.drafting.skill.Skill;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemKind;
import org.notewright.sources.look.PagePicture;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.Order;

/// What a draft will be made from, which skills can make it, and the run itself. Nothing that is not selected is sent;
/// before the first request leaves this machine its exact text is shown and must be confirmed.
public final class DraftingViewModel {

    /// A request to be read.
    ///
    /// @param text    exactly what the client would send, but for a picture's own characters
    /// @param picture what of it is a picture, null where it is words alone
    /// @param confirm sends it, null where it is only shown
    public record Shown(String text, @Nullable PagePicture picture, @Nullable Runnable confirm) {

        /// Words alone.
        public Shown(String text, @Nullable Runnable confirm) {
            this(text, null, confirm);
        }

        @Override public String toString() {
            return "Shown";
        }
    }

    /// The form of a skill, to be answered before it runs.
    ///
    /// @param proceed runs the skill with the answers
    /// @param show    shows the request with the answers; sends nothing
    public record Form(Skill skill, Asked answers, Runnable proceed, Runnable show) {
        @Override public String toString() {
            return "Form[" + skill.name() + "]";
        }
    }

    private record Done(Document document, int sentToday) {
    }

    private record Offered(List<Skill> skills, Map<String, String> keys) {
        @Override public String toString() {
            return "Offered";
        }
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final CanvasWork work;
    private final Surroundings around;
    private final PatientId patient;
    private final Consent consent;
    private final Consumer<DocumentId> made;
    private final ObservableList<Trouble> troubles;
    private final ObservableList<Skill> skills = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<Skill> skillsView = FXCollections.unmodifiableObservableList(skills);
    private final ReadOnlyObjectWrapper<List<Card.Incoming>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ClientChoice> client = new ReadOnlyObjectWrapper<>(ClientChoice.OFFLINE);
    private final ReadOnlyObjectWrapper<List<FactLine>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    /// Whether the next draft is made in the background and arrives in the Inbox.
    final BooleanProperty inBackground = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final SimpleObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Form> form = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Budget> budget = new ReadOnlyObjectWrapper<>();
    private Map<String, String> keys = Map.of();
    private String payer = "";
    private boolean anySource;

    DraftingViewModel(CanvasWork work, Surroundings around, PatientId patient, Consent consent,
                      Consumer<DocumentId> made, ObservableList<Trouble> troubles) {
        this.work = work;
        this.around = around;
        this.patient = patient;
        this.consent = consent;
        this.made = made;
        this.troubles = troubles;
        running.subscribe(_ -> judge());
        background().quietly(_ -> new Offered(work.skills(), work.skillKeys()), Ending.of(found -> {
            keys = found.keys();
            skills.setAll(SkillOrder.of(found.skills(), patient));
            judge();
            measureFirst();
        }, this::tell));
        background().quietly(_ -> work.client(), Ending.of(chosen -> {
            client.set(chosen);
            measureFirst();
        }, this::tell));
    }

    /// @param now whose payer stands in a form at first
    void patient(Patient now) {
        payer = now.payer();
    }

    /// @param sources the selected ones in the order of the board
    /// @param any     whether the folder holds any source at all
    void select(List<Card.Incoming> sources, boolean any) {
        selected.set(List.copyOf(sources));
        anySource = any;
        judge();
        readFacts();
        measureFirst();
    }

    /// What the first skill's request takes: the figure that stands beside the selection.
    private void measureFirst() {
        if (readable().isEmpty() || skills.isEmpty()) {
            budget.set(null);
        } else {
            measure(order(skills.getFirst(), Map.of()));
        }
    }

    private void measure(Order order) {
        background().quietly(_ -> work.budget(order), Ending.of(found -> {
            if (order.sources().equals(readable().stream().map(card -> card.source().id()).toList())) {
                budget.set(found);
            }
        }, _ -> budget.set(null)));
    }

    /// A selection that has changed meanwhile makes the answer worthless.
    private void readFacts() {
        var asked = readable().stream().map(card -> card.source().id()).toList();
        if (asked.isEmpty()) {
            facts.set(List.of());
            return;
        }
        background().quietly(_ -> work.facts(patient, asked), Ending.of(found -> {
            if (asked.equals(readable().stream().map(card -> card.source().id()).toList())) {
                facts.set(List.copyOf(found));
            }
        }, this::tell));
    }

    /// Makes a draft with the skill, once its questions are answered where it has any; the canvas stays usable meanwhile.
    public void run(Skill skill) {
        if (!ready.get()) {
            return;
        }
        if (skill.about().parameters().isEmpty()) {
            ask(order(skill, Map.of()));
            return;
        }
        var answers = new Asked(Questions.of(skill, payer), around.text());
        measure(order(skill, Map.of()));
        form.set(new Form(skill, answers, () -> ask(order(skill, answers.changed())),
                () -> showRequest(order(skill, answers.changed()))));
    }

    /// With the first skill, for the keyboard.
    public void runFirst() {
        if (!skills.isEmpty()) {
            run(skills.getFirst());
        }
    }

    /// Shows the request of the first skill as it would be sent now; sends nothing.
    public void showRequest() {
        if (ready.get() && !skills.isEmpty()) {
            showRequest(order(skills.getFirst(), Map.of()));
        }
    }

    private void showRequest(Order order) {
        background().quietly(_ -> work.show(order), Ending.of(text -> shown.set(new Shown(text, null)), this::tell));
    }

    private Order order(Skill skill, Map<String, String> answers) {
        var sources = readable().stream().map(Card.Incoming::source).toList();
        var day = sources.stream().map(Source::visitDate).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(around.clock()));
        return new Order(skill.name(), patient, day, sources.stream().map(Source::id).toList(), List.of(), answers,
                client.get().client());
    }

    private void ask(Order order) {
        if (order.client().equals(ClientChoice.OFFLINE.client())) {
            start(order);
            return;
        }
        background().quietly(_ -> work.budget(order), Ending.of(needed -> {
            budget.set(needed);
            if (needed.fits()) {
                send(order);
            } else {
                troubles.add(new Trouble(Problem.of(ProblemCode.MODEL_TOO_LONG,
                        Long.toString(needed.estimated() + needed.answer()), Long.toString(needed.window())), List.of()));
            }
        }, this::tell));
    }

    private void send(Order order) {
        var destination = destination();
        if (!consent.needed(destination)) {
            start(order);
            return;
        }
        background().quietly(_ -> work.show(order), Ending.of(text -> shown.set(new Shown(text, () -> {
            consent.confirm(destination);
            background().quietly(Background.step(work::requestSeen), Ending.of(_ -> start(order), this::tell));
        })), this::tell));
    }

    private void start(Order order) {
        if (running.get()) {
            return;
        }
        if (inBackground.get()) {
            queue(order);
            return;
        }
        running.set(true);
        background().show(around.text().get("canvas.drafting", title(order.skill())),
                job -> new Done(work.run(order, job), work.sentToday()), new Ending<>(done -> {
                    running.set(false);
                    around.status().saved();
                    around.status().sent(done.sentToday());
                    made.accept(done.document().id());
                }, problem -> {
                    running.set(false);
                    countSent();
                    troubles.add(new Trouble(problem, remedies(order, problem)));
                }, () -> {
                    running.set(false);
                    countSent();
                }));
    }

    private void queue(Order order) {
        background().quietly(Background.step(() -> work.queue(order)), Ending.of(_ -> {
            around.status().saved();
            hint.set(around.text().get("canvas.hint.queued", title(order.skill())));
        }, this::tell));
    }

    /// A failed or stopped run may have sent its request all the same.
    private void countSent() {
        background().quietly(_ -> work.sentToday(), Ending.of(around.status()::sent, this::tell));
    }

    private List<Remedy> remedies(Order order, Problem problem) {
        var retry = new Remedy("run-retry", around.text().get("canvas.retry"), () -> ask(order));
        if (problem.code().kind() != ProblemKind.MODEL || order.client().equals(ClientChoice.OFFLINE.client())) {
            return List.of(retry);
        }
        return List.of(retry, new Remedy("run-offline", around.text().get("canvas.useOffline"), () -> start(new Order(
                order.skill(), order.patient(), order.visitDate(), order.sources(), order.origins(), order.answers(),
                ClientChoice.OFFLINE.client()))));
    }

    private String title(String name) {
        return skills.stream().filter(skill -> skill.name().equals(name)).map(Skill::title).findFirst().orElse(name);
    }

    private void judge() {
        var text = around.text();
        ready.set(!readable().isEmpty() && !running.get() && !skills.isEmpty());
        hint.set(running.get() ? text.get("canvas.hint.running")
                : !anySource ? text.get("canvas.hint.drop")
                : selected.get().isEmpty() ? text.get("canvas.hint.select")
                : readable().isEmpty() ? text.get("canvas.hint.unread") : "");
    }

    private List<Card.Incoming> readable() {
        return selected.get().stream().filter(Card.Incoming::readable).toList();
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    private Background background() {
        return around.background();
    }

    /// Words in what would be sent.
    public int words() {
        return readable().stream().mapToInt(card -> words(card.source())).sum();
    }

    static int words(Source source) {
        var text = source.effectiveText().strip();
        return text.isEmpty() ? 0 : SPACE.split(text, -1).length;
    }

    /// What a request takes of the model's window, in words; empty where nothing is selected or no model is asked.
    String budgetWords(@Nullable Budget needed) {
        return needed == null ? "" : BudgetWords.of(needed, client.get().client().equals(ClientChoice.OFFLINE.client()),
                around.text());
    }

    /// What the request would take of the model's context window, null while nothing is selected.
    public ReadOnlyObjectProperty<@Nullable Budget> budgetProperty() {
        return budget.getReadOnlyProperty();
    }

    /// The form to be answered now, null while none is; the view sets it back.
    public SimpleObjectProperty<@Nullable Form> formProperty() {
        return form;
    }

    /// A skill's own key, empty where it has none.
    public String keys(Skill skill) {
        return keys.getOrDefault(skill.name(), "");
    }

    public Destination destination() {
        return Destination.of(client.get());
    }

    public ObservableList<Skill> skills() {
        return skillsView;
    }

    /// The selected sources in the order of the board, those without words included.
    public ReadOnlyObjectProperty<List<Card.Incoming>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FactLine>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ClientChoice> clientProperty() {
        return client.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether a skill can be run now.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// Why no skill can be run now, empty where one can.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// The request to be read now, null while none is; the view sets it back.
    public SimpleObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }
}
