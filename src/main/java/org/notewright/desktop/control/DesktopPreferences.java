package org.notewright.desktop.control;

import org.jspecify.annotations.Nullable;

/// What the window needs before a vault is open. Kept in a plain file outside the encryption, and Settings says so.
///
/// @param width        of the window in px
/// @param height       of the window in px
/// @param maximized    whether it filled the screen
/// @param theme        light, dark, or as the system says
/// @param textPercent  size of the text, 90 to 200
/// @param vaultFolder  where the vault was last, null before the first
/// @param practiceName for the unlock screen, possibly empty
public record DesktopPreferences(double width, double height, boolean maximized, ThemeChoice theme, int textPercent,
                                 java.nio.file.@Nullable Path vaultFolder, String practiceName) {

    public static final int MIN_TEXT = 90;
    public static final int MAX_TEXT = 200;
    public static final DesktopPreferences DEFAULT =
            new DesktopPreferences(1360, 860, false, ThemeChoice.SYSTEM, 100, null, "");

    public DesktopPreferences {
        textPercent = Math.clamp(textPercent, MIN_TEXT, MAX_TEXT);
    }

    public DesktopPreferences withWindow(double newWidth, double newHeight, boolean newMaximized) {
        return new DesktopPreferences(newWidth, newHeight, newMaximized, theme, textPercent, vaultFolder, practiceName);
    }

    public DesktopPreferences withLook(ThemeChoice newTheme, int newTextPercent) {
        return new DesktopPreferences(width, height, maximized, newTheme, newTextPercent, vaultFolder, practiceName);
    }

    public DesktopPreferences withVault(java.nio.file.Path newFolder, String newPracticeName) {
        return new DesktopPreferences(width, height, maximized, theme, textPercent, newFolder, newPracticeName);
    }

    /// Where preferences are kept; given by `app`. Neither method may fail: a lost window size is no problem.
    public interface Store {
        DesktopPreferences load();

        void save(DesktopPreferences preferences);
    }

    @Override public String toString() {
        return "DesktopPreferences";
    }
}
