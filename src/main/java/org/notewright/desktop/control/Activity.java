package org.notewright.desktop.control;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.notewright.job.JobRunner;

/// One piece of background work as the status bar shows it.
public final class Activity {

    private final String label;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(new Steps(0, 0));
    private JobRunner.@Nullable Handle handle;

    /// How far it is.
    ///
    /// @param total 0 where nobody knows
    public record Steps(long done, long total) {
    }

    Activity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// 0 to 1, or -1 where nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Steps done and all of them, for whoever says it in words.
    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /// Asks the work to stop; its ending still arrives.
    public void cancel() {
        var running = handle;
        if (running != null) {
            running.cancel();
        }
    }

    void handle(JobRunner.Handle started) {
        handle = started;
    }

    void progress(long done, long total) {
        steps.set(new Steps(done, total));
        progress.set(total <= 0 ? -1 : (double) done / total);
    }
}
