package org.notewright.desktop.settings;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.notewright.desktop.control.Destination;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.drafting.model.ServerPreset;
import org.notewright.job.Job;
import org.notewright.problem.Problem;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.TokenPrice;

/// Who makes drafts, as entered. A client outside this machine is stored only after the therapist has stated, with today's
/// date, that patient data may go there.
public final class ClientViewModel {

    private final SettingsWork work;
    private final Surroundings around;
    private final Consumer<Problem> tell;
    private final List<ClientOption> options;
    final ObjectProperty<ClientOption> option;
    final StringProperty baseUrl = new SimpleStringProperty("");
    final StringProperty modelName = new SimpleStringProperty("");
    final StringProperty window = new SimpleStringProperty("");
    final StringProperty inputPrice = new SimpleStringProperty("");
    final StringProperty outputPrice = new SimpleStringProperty("");
    final BooleanProperty stated = new SimpleBooleanProperty();
    private final ObservableList<String> models = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate statedOn;
    private String statedFor = "";

    ClientViewModel(SettingsWork work, Surroundings around, Consumer<Problem> tell) {
        this.work = work;
        this.around = around;
        this.tell = tell;
        this.options = ClientOption.all(around.text());
        this.option = new SimpleObjectProperty<>(options.getFirst());
    }

    /// Shows what is stored, and from then on follows what is chosen.
    void fill(ClientChoice stored, Optional<TokenPrice> price) {
        option.set(ClientOption.of(options, stored));
        baseUrl.set(stored.baseUrl());
        modelName.set(stored.model());
        window.set(number(stored.window()));
        fill(price);
        statedOn = stored.confirmedOn();
        statedFor = stored.baseUrl();
        stated.set(statedOn != null);
        option.subscribe((_, chosen) -> begin(chosen));
        baseUrl.subscribe((_, typed) -> {
            if (!typed.strip().equals(statedFor)) {
                stated.set(false);
            }
        });
    }

    private void fill(Optional<TokenPrice> price) {
        inputPrice.set(price.map(it -> it.input().toPlainString()).orElse(""));
        outputPrice.set(price.map(it -> it.output().toPlainString()).orElse(""));
    }

    private void begin(ClientOption chosen) {
        baseUrl.set(chosen.address());
        modelName.set("");
        window.set(number(chosen.window()));
        models.clear();
        wrong.set("");
        stated.set(false);
        around.background().quietly(_ -> work.price(chosen.client()), Ending.of(this::fill, tell));
    }

    /// @param key the secret key typed; taken over, wiped in every case
    public void save(char[] key) {
        var fault = fault();
        wrong.set(fault);
        if (!fault.isEmpty()) {
            Arrays.fill(key, '\0');
            return;
        }
        var choice = choice();
        var price = price();
        said.set("");
        around.background().quietly(wiping(key, () -> {
            work.client(choice, key);
            price.ifPresent(it -> work.price(choice.client(), it));
        }), Ending.of(_ -> {
            around.status().saved();
            said.set(text("settings.saved"));
        }, tell));
    }

    /// Asks the server for the names of its models. Sends the key and no word of any source.
    ///
    /// @param key the secret key typed; taken over, wiped in every case; empty for the stored one
    public void listModels(char[] key) {
        var fault = addressFault();
        wrong.set(fault);
        if (!fault.isEmpty()) {
            Arrays.fill(key, '\0');
            return;
        }
        var choice = choice();
        around.background().show(text("settings.models.working"), job -> work.models(choice, key, job), Ending.of(found -> {
            models.setAll(found);
            said.set(found.isEmpty() ? text("settings.models.none") : "");
        }, tell));
    }

    private static Job<Boolean> wiping(char[] key, Runnable step) {
        return _ -> {
            try {
                step.run();
                return true;
            } finally {
                Arrays.fill(key, '\0');
            }
        };
    }

    private ClientChoice choice() {
        var chosen = option.get();
        if (chosen.form() == ClientOption.Form.NOTHING) {
            return ClientChoice.OFFLINE;
        }
        var address = chosen.isServer() ? baseUrl.get().strip() : "";
        if (stated.get() && (statedOn == null || !address.equals(statedFor))) {
            statedOn = LocalDate.now(around.clock());
            statedFor = address;
        }
        return new ClientChoice(chosen.client(), chosen.id(), address, modelName.get().strip(),
                window.get().isBlank() ? 0 : Long.parseLong(window.get().strip()),
                leavesThisMachine() && stated.get() ? statedOn : null);
    }

    private Optional<TokenPrice> price() {
        return inputPrice.get().isBlank() || outputPrice.get().isBlank() ? Optional.empty()
                : Optional.of(new TokenPrice(new BigDecimal(inputPrice.get().strip()),
                        new BigDecimal(outputPrice.get().strip())));
    }

    private String fault() {
        return switch (option.get().form()) {
            case NOTHING -> "";
            case FILE -> isFile(modelName.get()) ? numberFault() : text("settings.wrong.file");
            case SERVER, SERVER_WITH_KEY -> {
                var address = addressFault();
                if (!address.isEmpty()) {
                    yield address;
                }
                if (modelName.get().isBlank()) {
                    yield text("settings.wrong.model");
                }
                yield leavesThisMachine() && !stated.get() ? text("settings.wrong.statement") : numberFault();
            }
        };
    }

    private String addressFault() {
        var destination = Destination.of(baseUrl.get());
        if (destination.host().isEmpty() || ServerPreset.needsName(baseUrl.get())) {
            return text("settings.wrong.address");
        }
        return destination.local() || baseUrl.get().strip().startsWith("https://") ? "" : text("settings.wrong.https");
    }

    private String numberFault() {
        if (!window.get().strip().matches("\\d{0,9}")) {
            return text("settings.wrong.window");
        }
        var both = List.of(inputPrice.get().strip(), outputPrice.get().strip());
        boolean none = both.stream().allMatch(String::isEmpty);
        return none || both.stream().allMatch(price -> price.matches("\\d{1,5}(\\.\\d{1,4})?")) ? ""
                : text("settings.wrong.price");
    }

    private static boolean isFile(String path) {
        try {
            return !path.isBlank() && Files.isRegularFile(Path.of(path.strip()));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static String number(long value) {
        return value == 0 ? "" : Long.toString(value);
    }

    private String text(String key) {
        return around.text().get(key);
    }

    /// The lines of the choice.
    List<ClientOption> options() {
        return options;
    }

    /// Whether requests to the address entered would leave this machine.
    public boolean leavesThisMachine() {
        return option.get().isServer() && !Destination.of(baseUrl.get()).local();
    }

    /// The date that stands in the statement: of the one made before, else today's.
    public LocalDate statementDate() {
        var made = statedOn;
        return made != null && baseUrl.get().strip().equals(statedFor) ? made : LocalDate.now(around.clock());
    }

    /// Names of the models the server offers, empty until it was asked.
    public ObservableList<String> models() {
        return models;
    }

    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
