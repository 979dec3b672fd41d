package org.notewright.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.notewright.files.AtomicFiles;

/// The one file outside the encryption: window size, theme, text size, vault place and practice name. Never anything of
/// a patient. A file that cannot be read counts as empty: the window must open all the same.
final class PlainSettings {

    private final Path file;
    private final Properties values = new Properties();

    PlainSettings(Path file) {
        this.file = file;
        try {
            if (Files.isRegularFile(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    synchronized String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /// Stores at once; a disk that refuses loses a window size, nothing else, so nobody is troubled with it.
    synchronized void put(String key, String value) {
        if (value.equals(values.getProperty(key))) {
            return;
        }
        values.setProperty(key, value);
        var text = new StringWriter();
        try {
            values.store(text, "Notewright: settings outside the vault. No patient data.");
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFiles.write(file, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            values.setProperty("settings.unsaved", "true");
        }
    }
}
