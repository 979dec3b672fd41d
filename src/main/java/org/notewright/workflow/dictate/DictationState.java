package org.notewright.workflow.dictate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Source;
import org.notewright.problem.Problem;

/// How a dictation stands.
///
/// @param phase   where it is
/// @param elapsed time recorded, pauses left out
/// @param level   how loud it is now, 0 to 1
/// @param written what was said so far and will not change, in its written form
/// @param partial the words that are being spoken, as they seem now
/// @param engine  whether words come
/// @param problem what went wrong on the way, null where nothing did
/// @param source  made of it, in [Phase#DONE] only
public record DictationState(Phase phase, Duration elapsed, double level, String written, String partial, Engine engine,
                             @Nullable Problem problem, @Nullable Source source) {

    /// Where a dictation is.
    public enum Phase {
        RECORDING, PAUSED,
        /// The microphone was pulled out; [Dictation#resume()] opens it again.
        MICROPHONE_GONE,
        /// No more sound comes; the last words are being made.
        STOPPING,
        /// The source is there.
        DONE,
        /// There are no words, but the sound is kept and can be finished later.
        KEPT;

        /// Whether nothing more happens.
        public boolean isEnd() {
            return this == DONE || this == KEPT;
        }
    }

    /// Whether words come.
    public enum Engine {
        LOADING, LISTENING,
        /// It stopped and is being started again; nothing that was said is lost.
        RESTARTING,
        /// No model, or given up: sound is kept, words come when the recording is finished later.
        NONE
    }

    @Override public String toString() {
        return "DictationState[" + phase + ", " + engine + "]";
    }
}
