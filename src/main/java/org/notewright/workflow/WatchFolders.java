package org.notewright.workflow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.WatchedFolder;
import org.notewright.sources.intake.WatchedFolder.Found;
import org.notewright.vault.store.Vault;

/// Takes complete new files from the practice's watched folders into the tray. Originals are left in place. One thread at a
/// time; the memory of the last look lives in this object, that of what was taken in the vault.
public final class WatchFolders {

    /// Between two looks. A file is taken after two looks that saw the same.
    public static final Duration PAUSE = Duration.ofSeconds(5);

    private final Vault vault;
    private final Tray tray;
    private final PracticeSettings settings;
    private final FileIntake intake = new FileIntake();
    private final Map<Path, WatchedFolder> folders = new HashMap<>();
    /// Files that need no further look while they stay as they are.
    private final Set<Found> done = new HashSet<>();
    /// Folders that could not be looked at last time: said once, not at every look.
    private final Set<Path> troubled = new HashSet<>();

    WatchFolders(Vault vault, Tray tray, PracticeSettings settings) {
        this.vault = vault;
        this.tray = tray;
        this.settings = settings;
    }

    /// Looks once at every folder.
    ///
    /// @return what became of each new file; a file that could not be taken, and a folder that could not be looked at, is
    ///         named once until it changes
    public List<ArrivalOutcome> look(JobContext job) {
        var outcomes = new ArrayList<ArrivalOutcome>();
        for (var place : settings.watched()) {
            job.checkCancelled();
            var folder = folders.computeIfAbsent(Path.of(place.folder()), WatchedFolder::new);
            try {
                for (var found : folder.look()) {
                    job.checkCancelled();
                    take(found, outcomes, job);
                }
                troubled.remove(folder.folder());
            } catch (ProblemException e) {
                if (troubled.add(folder.folder())) {
                    outcomes.add(new ArrivalOutcome.Failed(Problems.name(place.folder()), e.problem()));
                }
            }
        }
        return List.copyOf(outcomes);
    }

    private void take(Found found, List<ArrivalOutcome> outcomes, JobContext job) {
        var path = found.file().toString();
        if (done.contains(found) || vault.arrivals().taken(path, found.byteCount(), found.modifiedAt())) {
            done.add(found);
            return;
        }
        try {
            var file = intake.load(found.file());
            if (!vault.arrivals().knows(file.sha256())) {
                outcomes.add(tray.take(file, path, job));
            }
            vault.arrivals().remember(path, found.byteCount(), found.modifiedAt(), file.sha256());
        } catch (ProblemException e) {
            outcomes.add(new ArrivalOutcome.Failed(Problems.name(path), e.problem()));
        }
        done.add(found);
    }
}
