package org.notewright.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps its own things on each system; `NOTEWRIGHT_HOME` overrides it.
///
/// @param home the program's folder of this person
record Places(Path home) {

    /// @param environment variables of the process
    /// @param systemName  as `os.name`
    /// @param userHome    as `user.home`
    static Places of(Map<String, String> environment, String systemName, Path userHome) {
        var own = environment.get("NOTEWRIGHT_HOME");
        if (own != null && !own.isBlank()) {
            return new Places(Path.of(own));
        }
        var system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            var local = environment.get("LOCALAPPDATA");
            return new Places((local == null ? userHome.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Notewright"));
        }
        if (system.contains("mac")) {
            return new Places(userHome.resolve("Library").resolve("Application Support").resolve("Notewright"));
        }
        var data = environment.get("XDG_DATA_HOME");
        return new Places((data == null || data.isBlank() ? userHome.resolve(".local").resolve("share")
                : Path.of(data)).resolve("notewright"));
    }

    /// Window size, theme, vault place, practice name: what is needed before unlocking.
    Path settingsFile() {
        return home.resolve("settings.properties");
    }

    /// The command line's own corner, so that it never wipes what the window holds ready.
    Path commandLine() {
        return home.resolve("command-line");
    }

    /// Held while the window is open: one window at a time.
    Path windowLock() {
        return home.resolve("window.lock");
    }

    /// Unpacked native libraries; they carry no patient data.
    Path natives() {
        return home.resolve("natives");
    }

    /// Speech models, one folder each; they carry no patient data. Shared by window and command line.
    Path speechModels() {
        return home.resolve("speech-models");
    }

    /// Where a first vault is proposed.
    Path proposedVault() {
        return home.resolve("vault");
    }
}
