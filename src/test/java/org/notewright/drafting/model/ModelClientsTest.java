package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class ModelClientsTest {

    private final ModelClients clients = new ModelClients(
            ServiceLoader.load(ModelClientProvider.class).stream().map(ServiceLoader.Provider::get).toList());

    @Test void theThreeClientsAreRegisteredAndOfflineComesFirst() {
        assertEquals(List.of("offline", "anthropic", "openai-compatible"),
                clients.providers().stream().map(ModelClientProvider::id).toList());
    }

    @Test void anUnknownIdIsAProblem() {
        var problem = assertThrows(ProblemException.class, () -> clients.find("gpt")).problem();
        assertEquals(ProblemCode.MODEL_UNKNOWN, problem.code());
        assertEquals(List.of("gpt"), problem.args());
    }

    @Test void twoProvidersOfOneIdAreRefused() {
        var offline = clients.find("offline");
        assertThrows(IllegalArgumentException.class, () -> new ModelClients(List.of(offline, offline)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offline", "anthropic", "openai-compatible"})
    void everyClientSendsSourcesThenContextThenInstruction(String id) {
        var shown = clients.create(id, Requests.settings("https://a.example")).show(Requests.two());
        int last = -1;
        for (var part : List.of("FIRST", "SECOND", "CLINIC", "INSTRUCTION")) {
            assertEquals(shown.indexOf(part), shown.lastIndexOf(part), part);
            assertTrue(shown.indexOf(part) > last, part + " in " + shown);
            last = shown.indexOf(part);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"offline", "anthropic", "openai-compatible"})
    void noClientShowsTheKey(String id) {
        var client = clients.create(id, Requests.settings("https://user:" + Requests.KEY + "@a.example"));
        assertFalse((client.show(Requests.two()) + client).contains(Requests.KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anthropic", "openai-compatible"})
    void onlyLoopbackStaysHere(String id) {
        assertTrue(clients.create(id, Requests.settings("http://localhost:11434/v1")).staysHere());
        assertFalse(clients.create(id, Requests.settings("https://a.example")).staysHere());
        assertFalse(clients.create(id, Requests.settings("")).staysHere());
    }

    @ParameterizedTest
    @ValueSource(strings = {"offline", "anthropic", "openai-compatible"})
    void aClientBearsTheIdAndTitleOfItsProvider(String id) {
        var provider = clients.find(id);
        var client = provider.create(ClientSettings.NONE);
        assertEquals(provider.id() + provider.title(), client.id() + client.title());
        assertEquals(!id.equals("offline"), provider.needsSettings());
    }
}
