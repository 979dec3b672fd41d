package org.notewright.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.dictate.AudioRetention;
import org.notewright.workflow.dictate.InstalledModel;

/// Speech settings in memory. A file named `damaged.zip` is refused.
public final class DemoSpeech implements SpeechWork {

    public final List<InstalledModel> models = Collections.synchronizedList(new ArrayList<>());
    public volatile String chosen = "";
    public volatile AudioRetention retention = AudioRetention.KEEP;
    public volatile String microphone = "";
    public volatile Map<String, String> words = Map.of();

    @Override public List<InstalledModel> models() {
        return List.copyOf(models);
    }

    @Override public Optional<InstalledModel> chosen() {
        return models().stream().filter(model -> model.name().equals(chosen)).findFirst().or(() -> models().stream().findFirst());
    }

    @Override public InstalledModel add(Path folderOrZip, JobContext job) {
        var name = String.valueOf(folderOrZip.getFileName());
        if (name.equals("damaged.zip")) {
            throw ProblemException.of(ProblemCode.SPEECH_MODEL_DAMAGED, name, "final.mdl");
        }
        var model = new InstalledModel(name, 41_000_000, "en-us", 50_000, "pain four out of ten", "pain four out of ten");
        models.add(model);
        return model;
    }

    @Override public void choose(String model) {
        chosen = model;
    }

    @Override public void remove(String model) {
        models.removeIf(each -> each.name().equals(model));
    }

    @Override public AudioRetention retention() {
        return retention;
    }

    @Override public void retention(AudioRetention choice) {
        retention = choice;
    }

    @Override public List<String> microphones() {
        return List.of("Built-in", "Headset");
    }

    @Override public Optional<String> microphone() {
        return Optional.of(microphone.isEmpty() ? "Built-in" : microphone);
    }

    @Override public void microphone(String name) {
        microphone = name;
    }

    @Override public Map<String, String> ownWords() {
        return words;
    }

    @Override public void ownWords(Map<String, String> own) {
        words = own;
    }
}
