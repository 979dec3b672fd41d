package org.notewright.workflow.dictate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.RecordingId;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.RecordingStore;

/// Brings sound into the vault as it is spoken: twice a second what has come since, in pieces of at most a second, each on the disk
/// before the next. A power failure costs what was said in the last half second and while the disk was busy.
final class Keeper {

    private static final long EVERY_MILLIS = 500;
    /// While the disk is full, sound waits in memory and storing is tried again.
    private static final long AGAIN_MILLIS = 1_000;
    private static final int MOST_AT_ONCE = 8 << 20;

    private final SoundLog log;
    private final RecordingStore store;
    private final RecordingId id;
    private final int second;
    private final Consumer<@Nullable Problem> told;

    /// @param second bytes of a second of sound
    /// @param told   of what stops it from storing, and with null when it goes on
    Keeper(SoundLog log, RecordingStore store, RecordingId id, int second, Consumer<@Nullable Problem> told) {
        this.log = log;
        this.store = store;
        this.id = id;
        this.second = second;
        this.told = told;
    }

    /// Until the recording is over and everything is stored.
    ///
    /// @return whether everything is stored
    boolean run() throws InterruptedException {
        long place = 0;
        boolean failing = false;
        while (true) {
            boolean last = log.isEnded();
            var sound = log.rest(place, failing ? AGAIN_MILLIS : EVERY_MILLIS, MOST_AT_ONCE);
            if (sound.length == 0) {
                if (last) {
                    return true;
                }
                continue;
            }
            var problem = stored(sound);
            if (problem == null) {
                place += sound.length;
                log.stored(place);
            } else if (last || problem.code() == ProblemCode.VAULT_CLOSED) {
                told.accept(problem);
                return false;
            }
            if (failing != (problem != null)) {
                failing = problem != null;
                told.accept(problem);
            }
        }
    }

    private @Nullable Problem stored(byte[] sound) {
        try {
            store.add(id, pieces(sound));
            return null;
        } catch (ProblemException e) {
            return e.problem();
        }
    }

    private List<byte[]> pieces(byte[] sound) {
        var pieces = new ArrayList<byte[]>();
        for (int at = 0; at < sound.length; at += second) {
            pieces.add(java.util.Arrays.copyOfRange(sound, at, Math.min(sound.length, at + second)));
        }
        return pieces;
    }
}
