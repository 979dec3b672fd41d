package org.notewright.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.desktop.Demo;
import org.notewright.desktop.Pump;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Status;
import org.notewright.desktop.control.Surroundings;
import org.notewright.job.JobRunner;
import org.notewright.workflow.ClientChoice;

class SettingsViewModelTest {

    private final Pump pump = new Pump();
    private final List<ClientChoice> choices = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

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
    };

    private SettingsViewModel model() throws InterruptedException {
        var model = new SettingsViewModel(work, new Surroundings(new Messages(),
                new Background(new JobRunner(pump)), new Status(Demo.CLOCK), Demo.CLOCK, () -> { }));
        pump.until(() -> !model.practiceName.get().isEmpty());
        return model;
    }

    @Test void aServerOutsideNeedsTheDatedStatement() throws Exception {
        var model = model();
        model.client.set(SettingsViewModel.Client.ANTHROPIC);
        model.modelName.set("m");
        var key = "sk-1".toCharArray();
        model.saveClient(key);
        assertTrue(model.clientWrongProperty().get().startsWith("Patient data may go to this address only"));
        assertArrayEquals(new char[4], key);
        assertEquals(List.of(), choices);
        model.stated.set(true);
        model.saveClient("sk-1".toCharArray());
        pump.until(() -> !model.clientSaidProperty().get().isEmpty());
        assertEquals(Demo.TODAY, choices.getFirst().confirmedOn());
        assertEquals(List.of("sk-1"), keys);
    }

    @Test void anotherAddressNeedsANewStatement() throws Exception {
        var model = model();
        model.client.set(SettingsViewModel.Client.ANTHROPIC);
        model.stated.set(true);
        model.baseUrl.set("https://other.example");
        assertFalse(model.stated.get());
    }

    @Test void aServerOnThisComputerNeedsNone() throws Exception {
        var model = model();
        model.client.set(SettingsViewModel.Client.OPENAI);
        model.modelName.set("m");
        model.saveClient(new char[0]);
        pump.until(() -> !model.clientSaidProperty().get().isEmpty());
        assertNull(choices.getFirst().confirmedOn());
    }

    @Test void anAddressOutsideMustBeEncrypted() throws Exception {
        var model = model();
        model.client.set(SettingsViewModel.Client.OPENAI);
        model.baseUrl.set("http://models.example/v1");
        model.modelName.set("m");
        model.stated.set(true);
        model.saveClient(new char[0]);
        assertEquals("An address outside this computer must begin with https://.", model.clientWrongProperty().get());
    }

    @Test void aSignatureNeedsNameAndCredentials() throws Exception {
        var model = model();
        model.signerName.set("DEMO Robin Hale");
        model.saveSigner();
        assertEquals("A signature needs a name and credentials.", model.signerWrongProperty().get());
    }
}
