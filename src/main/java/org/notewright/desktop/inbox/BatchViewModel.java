package org.notewright.desktop.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Asked;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.BudgetWords;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.drafting.skill.Questions;
import org.notewright.drafting.skill.Skill;
import org.notewright.problem.Problem;
import org.notewright.workflow.FirstRequest;

/// Which skill shall run for which patients. Each is drafted from its own usual sources.
public final class BatchViewModel {

    private record Choices(List<Skill> skills, List<Patient> patients) {
        @Override public String toString() {
            return "Choices";
        }
    }

    private final InboxWork work;
    private final Surroundings around;
    private final InboxFeed feed;
    private final Consumer<Problem> tell;
    final ObjectProperty<@Nullable Skill> skill = new SimpleObjectProperty<>();
    final StringProperty query = new SimpleStringProperty("");
    /// The first request to a client off this machine, to be read and confirmed; null otherwise.
    final ObjectProperty<FirstRequest.@Nullable Shown> request = new SimpleObjectProperty<>();
    /// The questions of the chosen skill, the same answers for everyone.
    final ObjectProperty<@Nullable Asked> form = new SimpleObjectProperty<>();
    private final ObservableList<Skill> skills = FXCollections.observableArrayList();
    private final ObservableList<Patient> found = FXCollections.observableArrayList();
    private final Set<PatientId> chosen = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<Patient> all = List.of();
    private Runnable done = () -> { };

    public BatchViewModel(InboxWork work, Surroundings around, InboxFeed feed, Consumer<Problem> tell) {
        this.work = work;
        this.around = around;
        this.feed = feed;
        this.tell = tell;
        query.subscribe(_ -> filter());
        skill.subscribe(chosenSkill -> form.set(chosenSkill == null ? null
                : new Asked(Questions.of(chosenSkill, ""), around.text())));
    }

    /// Reads skills and patients anew.
    ///
    /// @param wanted     name of the skill that is chosen at first, empty for the one chosen before
    /// @param whenQueued called when the drafts are in the queue
    void begin(String wanted, Runnable whenQueued) {
        done = whenQueued;
        chosen.clear();
        count.set(0);
        request.set(null);
        query.set("");
        around.background().quietly(_ -> new Choices(work.skills(), work.patients()), Ending.of(read -> {
            skills.setAll(read.skills());
            all = read.patients();
            var usual = wanted.isEmpty() ? "progress-report" : wanted;
            if (!skills.isEmpty() && (skill.get() == null || !wanted.isEmpty())) {
                skill.set(skills.stream().filter(it -> it.name().equals(usual)).findFirst().orElse(skills.getFirst()));
            }
            filter();
        }, tell));
    }

    private void filter() {
        var words = query.get().strip().toLowerCase(Locale.ROOT);
        found.setAll(all.stream().filter(patient -> patient.listName().toLowerCase(Locale.ROOT).contains(words)).toList());
    }

    boolean isChosen(Patient patient) {
        return chosen.contains(patient.id());
    }

    void choose(Patient patient, boolean on) {
        if (on ? chosen.add(patient.id()) : chosen.remove(patient.id())) {
            count.set(chosen.size());
        }
    }

    /// Chooses everyone the list shows, or nobody where all of them are chosen.
    void chooseShown() {
        boolean every = found.stream().allMatch(this::isChosen);
        found.forEach(patient -> choose(patient, !every));
        found.setAll(List.copyOf(found));
    }

    /// Queues the drafts, or first shows the request where it would be the first to leave this machine.
    void run() {
        var wanted = skill.get();
        var asked = form.get();
        if (wanted == null || asked == null || chosen.isEmpty() || !asked.wrongProperty().get().isEmpty()) {
            return;
        }
        var patients = List.copyOf(chosen);
        var answers = asked.changed();
        around.background().quietly(_ -> work.firstRequest(wanted.name(), patients.getFirst(), answers), Ending.of(shown ->
                shown.ifPresentOrElse(request::set, () -> queue(wanted, patients, answers)), tell));
    }

    /// A person has read the request: the drafts are queued.
    void confirm() {
        request.set(null);
        around.background().quietly(Background.step(work::requestSeen), Ending.of(_ -> run(), tell));
    }

    /// What a shown request takes of the model's window, in words.
    String budget(FirstRequest.Shown shown) {
        return BudgetWords.of(shown.budget(), false, around.text());
    }

    private void queue(Skill wanted, List<PatientId> patients, Map<String, String> answers) {
        around.background().quietly(_ -> work.queue(wanted.name(), patients, answers), Ending.of(_ -> {
            around.status().saved();
            feed.refresh();
            done.run();
        }, tell));
    }

    ObservableList<Skill> skills() {
        return skills;
    }

    /// Patients the list shows.
    ObservableList<Patient> found() {
        return found;
    }

    /// How many are chosen.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
