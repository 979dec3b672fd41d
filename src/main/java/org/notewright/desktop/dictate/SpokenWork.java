package org.notewright.desktop.dictate;

import java.util.List;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.job.JobContext;

/// What looking at a dictation needs of an open vault. Every method blocks: called from jobs only.
public interface SpokenWork {

    /// Replaces words of the effective text, beside the reading.
    Source correct(SourceId id, Span span, String words);

    /// The spoken words with their places; none where a source was not spoken.
    default List<HeardWord> heard(SourceId id) {
        return List.of();
    }

    /// Puts the spoken words in the place of what a rule made of them, as a correction.
    default Source asSpoken(SourceId id, HeardWord word) {
        throw new UnsupportedOperationException("nothing was spoken");
    }

    /// Plays a part of the sound; waits until it is played.
    default void play(SourceId id, long fromMillis, long toMillis, JobContext job) throws InterruptedException {
        throw new UnsupportedOperationException("nothing was spoken");
    }
}
