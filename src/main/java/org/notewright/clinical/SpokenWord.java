package org.notewright.clinical;

/// One word as a speech engine heard it.
///
/// @param text        the word alone, as the engine writes it (lower case, numbers in words)
/// @param startMillis from the start of its recording
/// @param endMillis   from the start of its recording
/// @param confidence  0 to 1, the engine's own estimate
public record SpokenWord(String text, long startMillis, long endMillis, double confidence) {

    /// Words under this confidence are shown as doubtful.
    public static final double DOUBTFUL = 0.7;

    public SpokenWord {
        if (text.isBlank() || startMillis < 0 || endMillis < startMillis || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a spoken word needs letters, times in order and a confidence from 0 to 1");
        }
    }

    public boolean isDoubtful() {
        return confidence < DOUBTFUL;
    }

    @Override public String toString() {
        return "SpokenWord[" + startMillis + " to " + endMillis + " ms]";
    }
}
