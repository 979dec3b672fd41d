package org.notewright.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.job.JobContext;

/// What goes on beside the work while a vault is open: watched folders are looked at, and the trash lets go of what is
/// older than [TrashBin#DAYS] days, at once and then once a day. One job runs it, from unlocking to locking.
public final class Housekeeping {

    private static final Duration DAY = Duration.ofDays(1);

    private final WatchFolders watch;
    private final TrashBin trash;
    private final Runnable daily;
    private final Clock clock;
    private @Nullable Instant emptied;

    /// @param daily what else is done once a day
    Housekeeping(WatchFolders watch, TrashBin trash, Runnable daily, Clock clock) {
        this.watch = watch;
        this.trash = trash;
        this.daily = daily;
        this.clock = clock;
    }

    /// One round.
    ///
    /// @return what became of new files, as [WatchFolders#look]
    public List<ArrivalOutcome> round(JobContext job) {
        var now = clock.instant();
        var before = emptied;
        if (before == null || !before.plus(DAY).isAfter(now)) {
            trash.emptyExpired();
            daily.run();
            emptied = now;
        }
        return watch.look(job);
    }

    /// Round after round until the job is cancelled.
    ///
    /// @param pause  between two rounds, such as [WatchFolders#PAUSE]
    /// @param onNews told of every round that took a file or failed to
    /// @throws InterruptedException when the job is cancelled while it waits
    public void run(Duration pause, Consumer<List<ArrivalOutcome>> onNews, JobContext job) throws InterruptedException {
        while (true) {
            job.checkCancelled();
            var news = round(job);
            if (!news.isEmpty()) {
                onNews.accept(news);
            }
            Thread.sleep(pause);
        }
    }
}
