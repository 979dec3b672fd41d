package org.notewright.workflow;

/// Stands where a use case's body is being written.
final class Pending {

    private Pending() {
    }

    static <T> T body() {
        throw new UnsupportedOperationException();
    }
}
