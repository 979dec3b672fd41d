package org.notewright.desktop.unlock;

/// An honest word on a new passphrase: it judges length and repetition, nothing else, and says so. What other people
/// would guess about a person it cannot know.
public enum PassphraseHint {
    EMPTY("unlock.hint.empty"), SHORT("unlock.hint.short"), REPEATED("unlock.hint.repeated"),
    FAIR("unlock.hint.fair"), LONG("unlock.hint.long");

    /// Fewest characters of a new passphrase in the window. The vault has its own, lower floor and the last word.
    public static final int MIN_LENGTH = 12;

    private static final int COMFORTABLE = 20;
    private static final int FEWEST_DIFFERENT = 6;

    private final String key;

    PassphraseHint(String key) {
        this.key = key;
    }

    /// @param passphrase is neither kept nor changed
    public static PassphraseHint of(CharSequence passphrase) {
        int length = passphrase.length();
        if (length == 0) {
            return EMPTY;
        }
        if (length < MIN_LENGTH) {
            return SHORT;
        }
        if (passphrase.chars().distinct().count() < FEWEST_DIFFERENT) {
            return REPEATED;
        }
        return length < COMFORTABLE ? FAIR : LONG;
    }

    public boolean acceptable() {
        return this == FAIR || this == LONG;
    }

    /// Key of its words in the messages.
    public String key() {
        return key;
    }
}
