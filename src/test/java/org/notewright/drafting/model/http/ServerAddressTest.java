package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class ServerAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:11434/v1", "http://127.0.0.1", "https://127.8.9.10:1", "http://[::1]:8080",
        "http://LOCALHOST", "http://[0:0:0:0:0:0:0:1]/"})
    void staysHereOnLoopback(String url) {
        assertTrue(ServerAddress.of(url).isLoopback());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.anthropic.com", "http://192.168.1.5", "http://127.0.0.1.example.com",
        "http://localhost.example.com", "http://localhost@example.com", "http://my.localhost", "http://0.0.0.0",
        "http://[::]", "", "localhost", "http://127.1"})
    void leavesThisMachineOtherwise(String url) {
        assertFalse(ServerAddress.of(url).isLoopback());
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example, v1/messages, https://a.example/v1/messages",
        "https://a.example/, v1/messages, https://a.example/v1/messages",
        "https://a.example/v1, v1/messages, https://a.example/v1/messages",
        "https://a.example/v1/, v1/messages, https://a.example/v1/messages",
        "http://localhost:11434/v1, chat/completions, http://localhost:11434/v1/chat/completions",
        "https://x.openai.azure.com/openai/deployments/d?api-version=1, chat/completions,"
            + " https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=1"})
    void addsThePath(String base, String path, String expected) {
        assertEquals(expected, ServerAddress.of(base).resolve(path).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.example", "ftp://x", "http://"})
    void noAddressIsAProblem(String text) {
        assertEquals(ProblemCode.MODEL_UNREACHABLE, assertThrows(ProblemException.class,
                () -> ServerAddress.of(text).resolve("x")).problem().code());
    }

    @Test void nothingCrossesANetworkUnencrypted() {
        var problem = assertThrows(ProblemException.class,
                () -> ServerAddress.of("http://key@192.168.1.5:11434/v1").resolve("x")).problem();
        assertEquals(ProblemCode.MODEL_TLS, problem.code());
        assertEquals("192.168.1.5", problem.args().getFirst());
    }

    @Test void localhostIsThisMachineWhateverItsTablesSay() throws UnknownHostException {
        assertTrue(ServerAddress.lookUp("localhost").stream().allMatch(InetAddress::isLoopbackAddress));
    }

    @Test void printsTheHostOnly() {
        assertEquals("ServerAddress[a.example]", ServerAddress.of("https://user:secret@a.example/p?key=1").toString());
    }
}
