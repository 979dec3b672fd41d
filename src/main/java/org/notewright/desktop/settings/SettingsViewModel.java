package org.notewright.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Surroundings;
import org.notewright.desktop.control.Trouble;
import org.notewright.problem.Problem;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.TokenPrice;
import org.notewright.workflow.WatchedPlace;

/// Letterhead, signer and model client as entered. Each group is stored by its own button.
public final class SettingsViewModel {

    private record Stored(Practice practice, @Nullable Signer signer, ClientChoice client,
                          Optional<TokenPrice> price, List<WatchedPlace> watched) {
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
    final ClientViewModel client;
    final SpeechViewModel speech;
    private final ObservableList<WatchedPlace> watched = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper practiceSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper signerSaid = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper practiceWrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper signerWrong = new ReadOnlyStringWrapper("");
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();

    public SettingsViewModel(SettingsWork work, SpeechWork speech, Surroundings around) {
        this.work = work;
        this.around = around;
        this.speech = new SpeechViewModel(speech, around, this::tell);
        this.client = new ClientViewModel(work, around, this::tell);
        around.background().quietly(_ -> new Stored(work.practice(), work.signer().orElse(null), work.client(),
                        work.price(work.client().client()), work.watched()),
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
        client.fill(stored.client(), stored.price());
        watched.setAll(stored.watched());
    }

    /// Folders that scanners and faxes write into.
    ObservableList<WatchedPlace> watched() {
        return watched;
    }

    void saveWatched(List<WatchedPlace> places) {
        around.background().quietly(Background.step(() -> work.watched(places)), Ending.of(_ -> {
            around.status().saved();
            watched.setAll(places);
        }, this::tell));
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

    ReadOnlyStringProperty practiceSaidProperty() {
        return practiceSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty signerSaidProperty() {
        return signerSaid.getReadOnlyProperty();
    }

    ReadOnlyStringProperty practiceWrongProperty() {
        return practiceWrong.getReadOnlyProperty();
    }

    ReadOnlyStringProperty signerWrongProperty() {
        return signerWrong.getReadOnlyProperty();
    }

    public ObservableList<Trouble> troubles() {
        return troubles;
    }
}
