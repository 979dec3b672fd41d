package org.notewright.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the therapist set up one model client.
///
/// @param client      id of the client
/// @param preset      id of the server preset it was set up from, possibly empty
/// @param baseUrl     address, possibly empty
/// @param model       the model's name there, or the path of a model file; possibly empty
/// @param window      tokens the model holds, 0 where nobody said
/// @param confirmedOn the day the therapist stated that patient data may go there, null before that
public record ClientChoice(String client, String preset, String baseUrl, String model, long window,
                           @Nullable LocalDate confirmedOn) {

    public static final ClientChoice OFFLINE = new ClientChoice("offline", "", "", null);

    /// A choice that says nothing about preset and window.
    public ClientChoice(String client, String baseUrl, String model, @Nullable LocalDate confirmedOn) {
        this(client, "", baseUrl, model, 0, confirmedOn);
    }

    @Override public String toString() {
        return "ClientChoice[" + client + "]";
    }
}
