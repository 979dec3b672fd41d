package org.notewright.desktop.control;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.notewright.job.Job;
import org.notewright.job.JobRunner;
import org.notewright.job.JobState;
import org.notewright.problem.Problems;

/// Starts the screens' background work and keeps the list of what runs, for the one place that shows it.
/// Lives on the screen's thread; the work itself runs elsewhere.
public final class Background {

    private final JobRunner jobs;
    private final ObservableList<Activity> activities = FXCollections.observableArrayList();
    // A field, because such a view listens weakly: as a passing value it would fall silent.
    private final ObservableList<Activity> activitiesView = FXCollections.unmodifiableObservableList(activities);

    public Background(JobRunner jobs) {
        this.jobs = jobs;
    }

    /// Work worth showing: it stands in the status bar with its progress and can be stopped there.
    ///
    /// @param label what it is, in words without a patient's name
    public <T> Activity show(String label, Job<T> job, Ending<T> ending) {
        var activity = new Activity(label);
        activities.add(activity);
        activity.handle(start(job, ending, activity));
        return activity;
    }

    /// Short work that needs no progress, such as reading a list.
    public <T> void quietly(Job<T> job, Ending<T> ending) {
        start(job, ending, new Activity(""));
    }

    /// A job without a result.
    public static Job<Boolean> step(Runnable work) {
        return _ -> {
            work.run();
            return true;
        };
    }

    /// What runs now, the oldest first.
    public ObservableList<Activity> activities() {
        return activitiesView;
    }

    private <T> JobRunner.Handle start(Job<T> job, Ending<T> ending, Activity activity) {
        return jobs.start(job, state -> {
            switch (state) {
                case JobState.Running(var done, var total) -> activity.progress(done, total);
                case JobState.Succeeded(var value) -> {
                    activities.remove(activity);
                    ending.done().accept(value);
                }
                case JobState.Cancelled() -> {
                    activities.remove(activity);
                    ending.cancelled().run();
                }
                case JobState.Failed(var cause) -> {
                    activities.remove(activity);
                    ending.failed().accept(Problems.from(cause));
                }
            }
        });
    }
}
