package org.notewright.desktop;

/// Says one thing through the system while the window is not in front.
@FunctionalInterface
public interface SystemNotice {

    /// @param title   of the notice
    /// @param message without a patient's name: it may stand on a locked screen
    void say(String title, String message);
}
