package org.notewright.workflow;

import java.time.Duration;
import java.util.List;
import org.notewright.drafting.model.ApiKey;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClients;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Which model client a run may use. Offline always; any other only as the therapist set it up, and off this machine
/// only after the therapist stated that patient data may go there.
final class Clients {

    static final String OFFLINE = "offline";
    private static final Duration DEADLINE = Duration.ofMinutes(5);
    private static final Duration STALL = Duration.ofSeconds(60);

    private final ModelClients known;

    Clients(ModelClients known) {
        this.known = known;
    }

    /// The client without an address or a key: enough for offline, and to show a request.
    ModelClient bare(String id) {
        return known.create(id, ClientSettings.NONE);
    }

    /// Names of the models a server offers. Sends the key and no word of any source.
    ///
    /// @param key what was typed, empty for the stored one; wiped here
    List<String> models(ClientChoice choice, char[] key, PracticeSettings settings, JobContext job) {
        var typed = key.length == 0 ? settings.key(choice.client()) : ApiKey.takeOver(key);
        try (typed) {
            return known.find(choice.client()).models(new ClientSettings(choice.baseUrl(), choice.model(), typed, DEADLINE,
                    STALL), job);
        }
    }

    /// The client for showing a request: as set up where it is the chosen one.
    ModelClient forShowing(String id, PracticeSettings settings) {
        var choice = settings.client();
        return choice.client().equals(id) && known.find(id).needsSettings()
                ? known.create(id, new ClientSettings(choice.baseUrl(), choice.model(), ApiKey.none(), DEADLINE, STALL,
                        choice.window()))
                : bare(id);
    }

    /// How many answers a client may be writing at once: one a processor where it works on this machine.
    ///
    /// @throws ProblemException `MODEL_UNKNOWN`
    int atOnce(String id, PracticeSettings settings) {
        return settings.atOnce(id, !known.find(id).needsSettings(), Runtime.getRuntime().availableProcessors());
    }

    /// @throws ProblemException `MODEL_UNKNOWN`, `MODEL_NOT_CONFIRMED`
    ModelClient forSending(String id, PracticeSettings settings) {
        var provider = known.find(id);
        if (!provider.needsSettings()) {
            return provider.create(ClientSettings.NONE);
        }
        var choice = settings.client();
        if (!choice.client().equals(id)) {
            throw ProblemException.of(ProblemCode.MODEL_NOT_CONFIRMED, id);
        }
        var client = provider.create(new ClientSettings(choice.baseUrl(), choice.model(), settings.key(id), DEADLINE,
                STALL, choice.window()));
        if (!client.staysHere() && choice.confirmedOn() == null) {
            throw ProblemException.of(ProblemCode.MODEL_NOT_CONFIRMED, id);
        }
        return client;
    }
}
