package org.notewright.desktop.settings;

import java.util.Arrays;
import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Destination;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.problem.Problem;
import org.notewright.workflow.ClientChoice;

/// Letterhead, signer and model client as entered. Each group is stored by its own button; a client outside this machine
/// only after the therapist has stated, with today's date, that patient data may go there.
public final class SettingsViewModel {

    /// The clients one can choose, by id.
    public enum Client {
        OFFLINE("offline", ""), ANTHROPIC("anthropic", "https://api.anthropic.com"),
        OPENAI("openai-compatible", "http://localhost:11434/v1");

        private final String id;
        private final String usualAddress;

        Client(String id, String usualAddress) {
            this.id = id;
            this.usualAddress = usualAddress;
        }

        static Client of(String id) {
            return Arrays.stream(values()).filter(client -> client.id.equals(id)).findFirst().orElse(OFFLINE);
        }
    }

    private record Stored(Practice practice, @Nullable Signer signer, ClientChoice client) {
        @Override public String toString() {
            return "Stored";
        }
    }

    private final SettingsWork work;
    private final Surroundings around;
    final StringProperty practiceName = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty npi = new SimpleStringProperty("");
    final StringProperty signerName = new SimpleStringProperty("");
    final StringProperty credentials = new SimpleStringProperty("");
    final StringProperty licence = new SimpleStringProperty("");
    final ObjectProperty<Client> client = new SimpleObjectProperty<>(Client.OFFLINE);
    final StringProperty baseUrl = new SimpleStringProperty("");
    final StringProperty modelName = new SimpleStringProperty("");
    final BooleanProperty stated = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper practiceSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper signerSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clientSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper practiceWrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper signerWrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clientWrong = new ReadOnlyStringWrapper("");
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private @Nullable LocalDate statedOn;
    private String statedFor = "";

    public SettingsViewModel(SettingsWork work, Surroundings around) {
        this.work = work;
        this.around = around;
        around.background().quietly(_ -> new Stored(work.practice(), work.signer().orElse(null), work.client()),
                Ending.of(this::fill, this::tell));
    }

    private void fill(Stored stored) {
        practiceName.set(stored.practice().name());
        address.set(stored.practice().address());
        phone.set(stored.practice().phone());
        npi.set(stored.practice().npi());
        if (stored.signer() != null) {
            signerName.set(stored.signer().name());
            credentials.set(stored.signer().credentials());
            licence.set(stored.signer().licence());
        }
        client.set(Client.of(stored.client().client()));
        baseUrl.set(stored.client().baseUrl());
        modelName.set(stored.client().model());
        statedOn = stored.client().confirmedOn();
        statedFor = stored.client().baseUrl();
        stated.set(statedOn != null);
        client.subscribe((_, chosen) -> {
            baseUrl.set(chosen.usualAddress);
            stated.set(false);
        });
        baseUrl.subscribe((_, typed) -> {
            if (!typed.strip().equals(statedFor)) {
                stated.set(false);
            }
        });
    }

    public void savePractice() {
        var digits = npi.get().strip();
        if (!digits.isEmpty() && !digits.matches("\\d{10}")) {
            practiceWrong.set(text("settings.wrong.npi"));
            return;
        }
        practiceWrong.set("");
        var practice = new Practice(practiceName.get().strip(), address.get().strip(), phone.get().strip(), digits);
        store(() -> work.practice(practice), practiceSaid);
    }

    public void saveSigner() {
        if (signerName.get().isBlank() || credentials.get().isBlank()) {
            signerWrong.set(text("settings.wrong.signer"));
            return;
        }
        signerWrong.set("");
        var signer = new Signer(signerName.get(), credentials.get(), licence.get());
        store(() -> work.signer(signer), signerSaid);
    }

    /// @param key the secret key typed; taken over, wiped in every case
    public void saveClient(char[] key) {
        var wrong = wrongClient();
        clientWrong.set(wrong);
        if (!wrong.isEmpty()) {
            Arrays.fill(key, '\0');
            return;
        }
        var address = baseUrl.get().strip();
        if (stated.get() && (statedOn == null || !address.equals(statedFor))) {
            statedOn = LocalDate.now(around.clock());
            statedFor = address;
        }
        var choice = client.get() == Client.OFFLINE ? ClientChoice.OFFLINE
                : new ClientChoice(client.get().id, address, modelName.get().strip(), stated.get() ? statedOn : null);
        store(() -> {
            try {
                work.client(choice, key);
            } finally {
                Arrays.fill(key, '\0');
            }
        }, clientSaid);
    }

    private String wrongClient() {
        if (client.get() == Client.OFFLINE) {
            return "";
        }
        var destination = Destination.of(baseUrl.get());
        if (destination.host().isEmpty()) {
            return text("settings.wrong.address");
        }
        if (!destination.local() && !baseUrl.get().strip().startsWith("https://")) {
            return text("settings.wrong.https");
        }
        if (modelName.get().isBlank()) {
            return text("settings.wrong.model");
        }
        return destination.local() || stated.get() ? "" : text("settings.wrong.statement");
    }

    private void store(Runnable step, ReadOnlyStringWrapper said) {
        said.set("");
        around.background().quietly(Background.step(step), Ending.of(_ -> {
            around.status().saved();
            said.set(text("settings.saved"));
        }, this::tell));
    }

    private void tell(Problem problem) {
        troubles.add(Trouble.of(problem));
    }

    private String text(String key) {
        return around.text().get(key);
    }

    /// Whether requests to the address entered would leave this machine.
    public boolean leavesThisMachine() {
        return client.get() != Client.OFFLINE && !Destination.of(baseUrl.get()).local();
    }

    /// The date that stands in the statement: of the one made before, else today's.
    public LocalDate statementDate() {
        var made = statedOn;
        return made != null && baseUrl.get().strip().equals(statedFor) ? made : LocalDate.now(around.clock());
    }

    ReadOnlyStringProperty practiceSaidProperty() {
        return practiceSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty signerSaidProperty() {
        return signerSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty clientSaidProperty() {
        return clientSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty practiceWrongProperty() {
        return practiceWrong.getReadOnlyProperty();
    }

    ReadOnlyStringProperty signerWrongProperty() {
        return signerWrong.getReadOnlyProperty();
    }

    ReadOnlyStringProperty clientWrongProperty() {
        return clientWrong.getReadOnlyProperty();
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
