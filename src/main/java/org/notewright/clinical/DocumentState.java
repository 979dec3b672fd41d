package org.notewright.clinical;

/// How far a document is. It only ever moves forward.
public enum DocumentState {
    /// Being written.
    DRAFT,
    /// Read by the therapist, not signed.
    REVIEWED,
    /// Signed: never changed again, only amended.
    SIGNED
}
