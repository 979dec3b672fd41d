package org.notewright.analysis.spoken;

/// What a rule found at a place.
///
/// @param length  tokens it takes, 1 or more
/// @param written what stands in their place
/// @param kind    the rule's kind
/// @param glue    how it stands beside its neighbors
record Match(int length, String written, ChangeKind kind, Glue glue) {

    Match(int length, String written, ChangeKind kind) {
        this(length, written, kind, Glue.WORD);
    }

    @Override public String toString() {
        return "Match[" + kind + ", " + length + "]";
    }

    /// How a piece stands beside its neighbors.
    enum Glue { WORD, MARK, BREAK, OPEN, CLOSE }
}
