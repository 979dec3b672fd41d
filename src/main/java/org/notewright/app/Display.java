package org.notewright.app;

import java.util.Locale;
import java.util.Map;

/// Whether a window can open at all. Windows and macOS always have a desktop; elsewhere a display must be named.
final class Display {

    private Display() {
    }

    static boolean isThere(Map<String, String> environment, String systemName, String glassPlatform) {
        var system = systemName.toLowerCase(Locale.ROOT);
        return system.contains("win") || system.contains("mac") || glassPlatform.equalsIgnoreCase("headless")
                || isSet(environment.get("DISPLAY")) || isSet(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean isSet(@org.jspecify.annotations.Nullable String value) {
        return value != null && !value.isBlank();
    }
}
