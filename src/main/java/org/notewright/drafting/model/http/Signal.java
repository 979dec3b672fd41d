package org.notewright.drafting.model.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What the reading thread of an exchange hands to the calling thread.
sealed interface Signal {

    /// The server answered with anything but an event stream.
    ///
    /// @param body the first bytes of its body as text, possibly cut
    record NoStream(int status, @Nullable Duration retryAfter, String body) implements Signal {

        @Override public String toString() {
            return "NoStream[" + status + "]";
        }
    }

    record Event(SseEvent event) implements Signal {
    }

    /// The stream ended without a fault of the connection.
    record End() implements Signal {
    }

    /// @param connected whether a connection had been made, TLS included
    record Broken(IOException cause, boolean connected) implements Signal {
    }
}
