package org.notewright.workflow;

/// Stands where a use case's body is being written.
final class Pending {

    private Pending() {
    }

    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"}) // goes with the last pending body
    static <T> T body() {
        throw new UnsupportedOperationException();
    }
}
