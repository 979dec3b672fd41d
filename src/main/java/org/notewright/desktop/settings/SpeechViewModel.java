package org.notewright.desktop.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.problem.Problem;
import org.notewright.workflow.dictate.AudioRetention;
import org.notewright.workflow.dictate.InstalledModel;

/// Speech models, microphone, what becomes of the sound, and the words that are misheard.
public final class SpeechViewModel {

    private static final String ARROW = "=";

    private record Stored(List<InstalledModel> models, Optional<InstalledModel> chosen, AudioRetention retention,
                          List<String> microphones, Optional<String> microphone, Map<String, String> words) {
        @Override public String toString() {
            return "Stored";
        }
    }

    private final SpeechWork work;
    private final Surroundings around;
    private final Consumer<Problem> tell;
    private final ObservableList<InstalledModel> models = FXCollections.observableArrayList();
    private final ObservableList<String> microphones = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper microphone = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<AudioRetention> retention = new ReadOnlyObjectWrapper<>(AudioRetention.KEEP);
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper wordsSaid = new ReadOnlyStringWrapper("");
    /// One line a word: `misheard = meant`.
    final StringProperty words = new SimpleStringProperty("");

    SpeechViewModel(SpeechWork work, Surroundings around, Consumer<Problem> tell) {
        this.work = work;
        this.around = around;
        this.tell = tell;
        refresh();
    }

    private void refresh() {
        around.background().quietly(_ -> new Stored(work.models(), work.chosen(), work.retention(), work.microphones(),
                work.microphone(), work.ownWords()), Ending.of(this::fill, tell));
    }

    private void fill(Stored stored) {
        chosen.set(stored.chosen().map(InstalledModel::name).orElse(""));
        models.setAll(stored.models());
        retention.set(stored.retention());
        microphone.set(stored.microphone().orElse(""));
        microphones.setAll(stored.microphones());
        words.set(new TreeMap<>(stored.words()).entrySet().stream()
                .map(word -> word.getKey() + " " + ARROW + " " + word.getValue()).collect(Collectors.joining("\n")));
    }

    /// Checks, tries and keeps a model: a folder or a zip file.
    public void add(List<Path> dropped) {
        if (dropped.isEmpty() || trying.get()) {
            return;
        }
        trying.set(true);
        around.background().show(around.text().get("speech.trying"), job -> work.add(dropped.getFirst(), job), new Ending<>(_ -> {
            trying.set(false);
            around.status().saved();
            refresh();
        }, problem -> {
            trying.set(false);
            tell.accept(problem);
        }, () -> trying.set(false)));
    }

    public void choose(String model) {
        step(() -> work.choose(model));
    }

    public void remove(String model) {
        step(() -> work.remove(model));
    }

    public void retention(AudioRetention choice) {
        step(() -> work.retention(choice));
    }

    public void microphone(String name) {
        step(() -> work.microphone(name));
    }

    /// Keeps the list of misheard words; a line without `=` is left out and said.
    public void saveWords() {
        var kept = new LinkedHashMap<String, String>();
        long wrong = 0;
        for (var line : words.get().lines().filter(line -> !line.isBlank()).toList()) {
            int at = line.indexOf(ARROW);
            var misheard = at < 0 ? "" : line.substring(0, at).strip();
            var meant = at < 0 ? "" : line.substring(at + 1).strip();
            if (misheard.isEmpty() || meant.isEmpty()) {
                wrong++;
            } else {
                kept.put(misheard, meant);
            }
        }
        if (wrong > 0) {
            wordsSaid.set(around.text().get("speech.wordsWrong"));
            return;
        }
        around.background().quietly(Background.step(() -> work.ownWords(kept)), Ending.of(_ -> {
            around.status().saved();
            wordsSaid.set(around.text().get("settings.saved"));
        }, tell));
    }

    private void step(Runnable step) {
        around.background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            refresh();
        }, tell));
    }

    ObservableList<InstalledModel> models() {
        return models;
    }

    ObservableList<String> microphones() {
        return microphones;
    }

    /// Name of the model that is used, empty where there is none.
    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyStringProperty microphoneProperty() {
        return microphone.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AudioRetention> retentionProperty() {
        return retention.getReadOnlyProperty();
    }

    /// Whether a model is being checked now.
    ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wordsSaidProperty() {
        return wordsSaid.getReadOnlyProperty();
    }
}
