package org.notewright.analysis.spoken;

/// What a rule did with spoken words.
public enum ChangeKind {
    /// "twenty" to 20
    NUMBER,
    /// "eighteen pounds" to 18 lb
    UNIT,
    /// "one hundred ten degrees" to 110°
    DEGREES,
    /// "ten to twelve" to 10-12
    RANGE,
    /// "four out of ten" to 4/10
    SCORE,
    /// "four minus out of five" to 4-/5
    GRADE,
    /// "three sets of ten" to 3x10
    SETS,
    /// "one thirty eight over seventy two" to 138/72
    PRESSURE,
    /// "march twelfth" to March 12
    DATE,
    /// "seven thirty a m" to 7:30 AM
    TIME,
    /// "nine seven one one zero" to 97110; also diagnoses, modifiers and levels of the spine
    CODE,
    /// "l e f s" to LEFS
    LETTERS,
    /// A fixed turn of phrase: "ninety ninety" to 90/90
    PHRASE,
    /// "period", "new line": a mark or a break in place of the words
    COMMAND,
    /// "scratch that": the words before it vanish
    SCRATCHED,
    /// The user's own list: misheard to meant
    OWN_WORD
}
