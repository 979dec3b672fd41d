package org.notewright.desktop.control;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.notewright.workflow.ClientChoice;

/// Where a model client's requests go.
///
/// @param local whether nothing leaves this machine
/// @param host  the server's name, empty for the offline client or an address that cannot be read
public record Destination(boolean local, String host) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Destination";
    }


    /// Clients that have no address to send to.
    private static final Set<String> WITHOUT_ADDRESS = Set.of(ClientChoice.OFFLINE.client(), "local");
    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    public static Destination of(ClientChoice choice) {
        return WITHOUT_ADDRESS.contains(choice.client()) ? new Destination(true, "") : of(choice.baseUrl());
    }

    /// A host counts as local by its name alone; an address that cannot be read never does.
    public static Destination of(String baseUrl) {
        try {
            var host = URI.create(baseUrl.strip()).getHost();
            if (host == null) {
                return new Destination(false, "");
            }
            var name = host.toLowerCase(Locale.ROOT);
            return new Destination(LOOPBACK.contains(name) || name.matches("127(\\.\\d{1,3}){3}"), host);
        } catch (IllegalArgumentException _) {
            return new Destination(false, "");
        }
    }
}
