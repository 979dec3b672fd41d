package org.notewright.desktop.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.drafting.skill.Skill;
import org.notewright.problem.Problem;

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
    /// The first request to a client off this machine, to be read and confirmed; empty otherwise.
    final StringProperty request = new SimpleStringProperty("");
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
    }

    /// Reads skills and patients anew.
    ///
    /// @param whenQueued called when the drafts are in the queue
    void begin(Runnable whenQueued) {
        done = whenQueued;
        chosen.clear();
        count.set(0);
        request.set("");
        query.set("");
        around.background().quietly(_ -> new Choices(work.skills(), work.patients()), Ending.of(read -> {
            skills.setAll(read.skills());
            all = read.patients();
            if (skill.get() == null && !skills.isEmpty()) {
                skill.set(skills.stream().filter(it -> it.name().equals("progress-report")).findFirst()
                        .orElse(skills.getFirst()));
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
        if (wanted == null || chosen.isEmpty()) {
            return;
        }
        var patients = List.copyOf(chosen);
        if (!request.get().isEmpty()) {
            queue(wanted, patients);
            return;
        }
        around.background().quietly(_ -> work.firstRequest(wanted.name(), patients.getFirst()), Ending.of(shown -> {
            if (shown.isEmpty()) {
                queue(wanted, patients);
            } else {
                request.set(shown);
            }
        }, tell));
    }

    private void queue(Skill wanted, List<PatientId> patients) {
        around.background().quietly(_ -> work.queue(wanted.name(), patients), Ending.of(_ -> {
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
