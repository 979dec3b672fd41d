package org.notewright.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.desktop.Demo;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobContext;
import org.notewright.job.JobRunner;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.TokenPrice;
import org.notewright.workflow.WatchedPlace;

class SettingsViewModelTest {

    private final Pump pump = new Pump();
    private final List<ClientChoice> choices = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, TokenPrice> prices = new ConcurrentHashMap<>();

    private final SettingsWork work = new SettingsWork() {
        @Override public Practice practice() {
            return new Practice("Riverside PT", "", "", "");
        }

        @Override public void practice(Practice practice) {
        }

        @Override public Optional<Signer> signer() {
            return Optional.empty();
        }

        @Override public void signer(Signer signer) {
        }

        @Override public ClientChoice client() {
            return ClientChoice.OFFLINE;
        }

        @Override public void client(ClientChoice choice, char[] key) {
            choices.add(choice);
            keys.add(new String(key));
        }

        @Override public List<WatchedPlace> watched() {
            return List.of();
        }

        @Override public void watched(List<WatchedPlace> places) {
        }

        @Override public Optional<TokenPrice> price(String client) {
            return Optional.ofNullable(prices.get(client));
        }

        @Override public void price(String client, TokenPrice price) {
            prices.put(client, price);
        }

        @Override public List<String> models(ClientChoice choice, char[] key, JobContext job) {
            return List.of("large", "small");
        }
    };

    private SettingsViewModel model() throws InterruptedException {
        var model = new SettingsViewModel(work, new DemoSpeech(), new Surroundings(new Messages(),
                new Background(new JobRunner(pump)), new Status(Demo.CLOCK), Demo.CLOCK, () -> { }));
        pump.until(() -> !model.practiceName.get().isEmpty());
        return model;
    }

    private static void choose(ClientViewModel client, String id) {
        client.option.set(client.options().stream().filter(option -> option.id().equals(id)).findFirst().orElseThrow());
    }

    private void saved(ClientViewModel client) throws InterruptedException {
        pump.until(() -> !client.saidProperty().get().isEmpty());
    }

    @Test void aServerOutsideNeedsTheDatedStatement() throws Exception {
        var client = model().client;
        choose(client, "anthropic");
        client.modelName.set("m");
        var key = "sk-1".toCharArray();
        client.save(key);
        assertTrue(client.wrongProperty().get().startsWith("Patient data may go to this address only"));
        assertArrayEquals(new char[4], key);
        assertEquals(List.of(), choices);
        client.stated.set(true);
        client.save("sk-1".toCharArray());
        saved(client);
        assertEquals(Demo.TODAY, choices.getFirst().confirmedOn());
        assertEquals(200_000, choices.getFirst().window());
        assertEquals(List.of("sk-1"), keys);
    }

    @Test void anotherAddressNeedsANewStatement() throws Exception {
        var client = model().client;
        choose(client, "anthropic");
        client.stated.set(true);
        client.baseUrl.set("https://other.example");
        assertFalse(client.stated.get());
    }

    @Test void aServerOnThisComputerNeedsNone() throws Exception {
        var client = model().client;
        choose(client, "ollama");
        client.modelName.set("m");
        client.save(new char[0]);
        saved(client);
        assertNull(choices.getFirst().confirmedOn());
        assertEquals("ollama", choices.getFirst().preset());
    }

    @Test void anAddressOutsideMustBeEncrypted() throws Exception {
        var client = model().client;
        choose(client, "other");
        client.baseUrl.set("http://models.example/v1");
        client.modelName.set("m");
        client.stated.set(true);
        client.save(new char[0]);
        assertEquals("An address outside this computer must begin with https://.", client.wrongProperty().get());
    }

    @Test void aWordToReplaceInAnAddressIsNotForgotten() throws Exception {
        var client = model().client;
        choose(client, "azure");
        client.modelName.set("m");
        client.stated.set(true);
        client.save(new char[0]);
        assertTrue(client.wrongProperty().get().startsWith("Enter an address"), client.wrongProperty().get());
    }

    @Test void aModelFileMustBeThere(@TempDir Path folder) throws Exception {
        var client = model().client;
        choose(client, "local");
        client.modelName.set(folder.resolve("none.gguf").toString());
        client.save(new char[0]);
        assertEquals("Choose a GGUF file that is on this computer.", client.wrongProperty().get());
        var file = Files.write(folder.resolve("some.gguf"), new byte[] {1});
        client.modelName.set(file.toString());
        client.save(new char[0]);
        saved(client);
        assertEquals("local", choices.getFirst().client());
        assertFalse(client.leavesThisMachine());
    }

    @Test void pricesAreBothThereOrNeither() throws Exception {
        var client = model().client;
        choose(client, "ollama");
        client.modelName.set("m");
        client.inputPrice.set("3.00");
        client.save(new char[0]);
        assertTrue(client.wrongProperty().get().startsWith("Enter both prices"));
        client.outputPrice.set("15");
        client.save(new char[0]);
        saved(client);
        assertEquals("15", java.util.Objects.requireNonNull(prices.get("openai-compatible")).output().toPlainString());
    }

    @Test void theServersModelsAreOffered() throws Exception {
        var client = model().client;
        choose(client, "ollama");
        client.listModels(new char[0]);
        pump.until(() -> !client.models().isEmpty());
        assertEquals(List.of("large", "small"), client.models());
    }

    @Test void aSignatureNeedsNameAndCredentials() throws Exception {
        var model = model();
        model.signerName.set("DEMO Robin Hale");
        model.saveSigner();
        assertEquals("A signature needs a name and credentials.", model.signerWrongProperty().get());
    }
}
