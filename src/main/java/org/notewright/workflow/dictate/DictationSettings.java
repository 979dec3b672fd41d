package org.notewright.workflow.dictate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.notewright.vault.store.SettingStore;

/// What the practice has set about dictation. Kept in the vault.
final class DictationSettings {

    private static final String MICROPHONE = "dictation.microphone";
    private static final String RETENTION = "dictation.sound";
    private static final String WORDS = "dictation.words";
    private static final String MODEL = "dictation.model";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SettingStore settings;

    DictationSettings(SettingStore settings) {
        this.settings = settings;
    }

    Optional<String> microphone() {
        return settings.get(MICROPHONE);
    }

    void microphone(String name) {
        settings.put(MICROPHONE, name);
    }

    Optional<String> model() {
        return settings.get(MODEL);
    }

    void model(String name) {
        settings.put(MODEL, name);
    }

    /// Kept until the practice says otherwise: nothing is deleted that nobody asked for.
    AudioRetention retention() {
        return settings.get(RETENTION).map(AudioRetention::valueOf).orElse(AudioRetention.KEEP);
    }

    void retention(AudioRetention retention) {
        settings.put(RETENTION, retention.name());
    }

    Map<String, String> words() {
        return settings.get(WORDS).map(DictationSettings::read).orElse(Map.of());
    }

    void words(Map<String, String> words) {
        try {
            settings.put(WORDS, JSON.writeValueAsString(new TreeMap<>(words)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written", e);
        }
    }

    private static Map<String, String> read(String stored) {
        try {
            return Map.copyOf(JSON.readValue(stored, new TypeReference<Map<String, String>>() { }));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored word list is not JSON", e);
        }
    }
}
