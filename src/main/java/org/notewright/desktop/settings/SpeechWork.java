package org.notewright.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.notewright.job.JobContext;
import org.notewright.sources.speech.audio.Microphone;
import org.notewright.workflow.dictate.AudioRetention;
import org.notewright.workflow.dictate.Dictate;
import org.notewright.workflow.dictate.InstalledModel;

/// What the settings of speech need of an open vault. Every method blocks: called from jobs only.
public interface SpeechWork {

    List<InstalledModel> models();

    /// The model that is used.
    Optional<InstalledModel> chosen();

    /// @param folderOrZip checked file by file and tried before anything is kept
    InstalledModel add(Path folderOrZip, JobContext job);

    void choose(String model);

    void remove(String model);

    AudioRetention retention();

    void retention(AudioRetention retention);

    List<String> microphones();

    Optional<String> microphone();

    void microphone(String name);

    Map<String, String> ownWords();

    void ownWords(Map<String, String> words);

    static SpeechWork of(Dictate dictate) {
        return new SpeechWork() {
            @Override public List<InstalledModel> models() {
                return dictate.models().list();
            }

            @Override public Optional<InstalledModel> chosen() {
                return dictate.chosenModel();
            }

            @Override public InstalledModel add(Path folderOrZip, JobContext job) {
                return dictate.models().add(folderOrZip, job);
            }

            @Override public void choose(String model) {
                dictate.chooseModel(model);
            }

            @Override public void remove(String model) {
                dictate.models().remove(model);
            }

            @Override public AudioRetention retention() {
                return dictate.retention();
            }

            @Override public void retention(AudioRetention retention) {
                dictate.retention(retention);
            }

            @Override public List<String> microphones() {
                return dictate.microphones().stream().map(Microphone::name).toList();
            }

            @Override public Optional<String> microphone() {
                return dictate.microphone().map(Microphone::name);
            }

            @Override public void microphone(String name) {
                dictate.microphone(new Microphone(name));
            }

            @Override public Map<String, String> ownWords() {
                return dictate.ownWords();
            }

            @Override public void ownWords(Map<String, String> words) {
                dictate.ownWords(words);
            }
        };
    }
}
