package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.drafting.model.http.ServerAddress;

class ServerPresetTest {

    static Stream<ServerPreset> rows() {
        return ServerPreset.all().stream();
    }

    @Test void theServersThatPeopleUseAreThere() {
        assertEquals(List.of("anthropic", "openai", "azure", "bedrock", "ollama", "lmstudio", "llamacpp", "vllm", "other"),
                rows().map(ServerPreset::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsWhole(ServerPreset preset) {
        assertTrue(ServiceLoader.load(ModelClientProvider.class).stream()
                .anyMatch(provider -> provider.get().id().equals(preset.client())), preset.client());
        assertFalse(preset.title().isBlank() || preset.source().isBlank());
        assertTrue(preset.note().endsWith("."), preset.note());
        assertTrue(preset.window() >= 0);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anAddressOffThisMachineIsEncryptedAndAnOwnServerIsOnIt(ServerPreset preset) {
        boolean here = preset.address().startsWith("http://localhost:");
        assertEquals(!here, preset.address().startsWith("https://"), preset.address());
        if (here) {
            assertTrue(ServerAddress.of(preset.address()).isLoopback());
        }
    }

    @Test void aWordToReplaceIsNoticed() {
        assertEquals(List.of("azure", "bedrock"),
                rows().filter(p -> ServerPreset.needsName(p.address())).map(ServerPreset::id).toList());
        assertFalse(ServerPreset.needsName("https://my-name.openai.azure.com/openai/v1"));
    }
}
