package org.notewright.workflow.dictate;

/// What becomes of the sound of a dictation when its note is signed. The words stay in any case.
public enum AudioRetention {
    KEEP, WIPE_AFTER_APPROVAL
}
