package org.notewright.sources.intake.markup;

/// What the text of a document leaves out, or how it differs from what an office program shows. The sentences are
/// `markup.…` in `intake.properties`.
public enum Notice {
    /// It holds pictures, whose words are not read.
    PICTURES,
    /// Reviewers' comments are not part of the text.
    COMMENTS,
    /// Tracked changes: deleted words are left out, inserted ones are in.
    TRACKED_CHANGES,
    /// Hidden text is left out.
    HIDDEN,
    /// It carries another file inside, which is not read.
    EMBEDDED,
    /// It ends in the middle of its marks.
    CUT_OFF
}
