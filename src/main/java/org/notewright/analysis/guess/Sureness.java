package org.notewright.analysis.guess;

/// How much a guess rests on; each is shown as a guess all the same.
public enum Sureness {
    /// The only thing that fits, without a label that says so.
    POSSIBLE,
    /// Written where such a thing usually stands.
    LIKELY,
    /// The text says so in words, or two independent signs agree.
    SURE
}
