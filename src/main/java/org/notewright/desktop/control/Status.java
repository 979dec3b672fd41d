package org.notewright.desktop.control;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What every screen says at the bottom: whether anything left this machine today, and when it was last saved.
public final class Status {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final ReadOnlyIntegerWrapper sent = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper savedAt = new ReadOnlyStringWrapper("");

    public Status(Clock clock) {
        this.clock = clock;
    }

    /// Call when something has been committed to the disk.
    public void saved() {
        savedAt.set(TIME.format(LocalTime.now(clock)));
    }

    /// Forgets the time of the last save, for a vault that was locked.
    public void reset() {
        savedAt.set("");
        sent.set(0);
    }

    /// @param requests that left this machine since the start of today
    public void sent(int requests) {
        sent.set(requests);
    }

    public ReadOnlyIntegerProperty sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// `10:42:07`, empty before the first save.
    public ReadOnlyStringProperty savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }
}
