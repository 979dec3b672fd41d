package org.notewright.clinical;

/// A word as the speech engine heard it, with its place in the recording.
///
/// @param text        the word, without white space
/// @param startMillis milliseconds from the start of the recording
/// @param endMillis   milliseconds, not before the start
/// @param confidence  0 to 1; 1 where nothing was guessed
public record SpokenWord(String text, long startMillis, long endMillis, double confidence) {

    /// Words the engine is less sure of are marked for the reader. Our own choice: Vosk's confidences of right words of the
    /// recordings in the tests lie above it.
    public static final double DOUBTFUL = 0.7;

    public SpokenWord {
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException("a spoken word needs 0 <= start <= end");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1");
        }
    }

    public boolean doubtful() {
        return confidence < DOUBTFUL;
    }

    /// Only the place: what was said is the patient's.
    @Override public String toString() {
        return "SpokenWord[" + startMillis + "-" + endMillis + " ms]";
    }
}
