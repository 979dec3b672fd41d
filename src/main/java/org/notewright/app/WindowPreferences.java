package org.notewright.app;

import java.nio.file.Path;
import java.util.Locale;
import org.notewright.desktop.control.DesktopPreferences;
import org.notewright.desktop.control.ThemeChoice;

/// The window's preferences in the plain settings file. A value that cannot be read counts as absent.
final class WindowPreferences implements DesktopPreferences.Store {

    private static final String NO_VAULT = "";

    private final PlainSettings settings;

    private final Path proposedVault;

    /// @param proposedVault where a first vault would go
    WindowPreferences(PlainSettings settings, Path proposedVault) {
        this.settings = settings;
        this.proposedVault = proposedVault;
    }

    @Override public DesktopPreferences load() {
        var fallback = DesktopPreferences.DEFAULT;
        return new DesktopPreferences(number("window.width", fallback.width()),
                number("window.height", fallback.height()),
                Boolean.parseBoolean(settings.get("window.maximized", "false")), theme(),
                (int) number("text.percent", fallback.textPercent()), vault(), settings.get(Wiring.PRACTICE_NAME, ""));
    }

    @Override public void save(DesktopPreferences preferences) {
        settings.put("window.width", Double.toString(preferences.width()));
        settings.put("window.height", Double.toString(preferences.height()));
        settings.put("window.maximized", Boolean.toString(preferences.maximized()));
        settings.put("theme", preferences.theme().name());
        settings.put("text.percent", Integer.toString(preferences.textPercent()));
        var vault = preferences.vaultFolder();
        settings.put(Wiring.VAULT_PLACE, vault == null ? NO_VAULT : vault.toString());
        settings.put(Wiring.PRACTICE_NAME, preferences.practiceName());
    }

    private Path vault() {
        var place = settings.get(Wiring.VAULT_PLACE, NO_VAULT);
        return place.equals(NO_VAULT) ? proposedVault : Path.of(place);
    }

    private ThemeChoice theme() {
        try {
            return ThemeChoice.valueOf(settings.get("theme", ThemeChoice.SYSTEM.name()).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return ThemeChoice.SYSTEM;
        }
    }

    private double number(String key, double otherwise) {
        try {
            double value = Double.parseDouble(settings.get(key, Double.toString(otherwise)));
            return Double.isFinite(value) && value > 0 ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
