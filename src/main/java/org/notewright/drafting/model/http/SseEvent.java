package org.notewright.drafting.model.http;

/// One server-sent event.
///
/// @param name of the event, empty where the server named none
/// @param data its data lines, joined by `\n`
public record SseEvent(String name, String data) {

    @Override public String toString() {
        return "SseEvent[" + name + "]";
    }
}
