package org.notewright.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the therapist set up one model client.
///
/// @param client      id of the client
/// @param baseUrl     address, possibly empty
/// @param model       the model's name there, possibly empty
/// @param confirmedOn the day the therapist stated that patient data may go there, null before that
public record ClientChoice(String client, String baseUrl, String model, @Nullable LocalDate confirmedOn) {

    public static final ClientChoice OFFLINE = new ClientChoice("offline", "", "", null);

    @Override public String toString() {
        return "ClientChoice[" + client + "]";
    }
}
