package org.notewright.desktop.editor;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Signer;
import org.notewright.job.Job;
import org.notewright.job.JobState;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.Problems;

/// The sheet for signing a document or an addendum to it.
public final class SignViewModel {

    /// Which sheet is open.
    public enum Sheet {
        NONE, SIGN, ADDENDUM
    }

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty credentials = new SimpleStringProperty("");
    private final StringProperty licence = new SimpleStringProperty("");
    private final StringProperty addendum = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private final EditorServices services;
    private final EditorTools tools;
    private final Autosave autosave;
    private final Runnable signed;

    /// @param signed called after a signature or an addendum was stored
    SignViewModel(EditorServices services, EditorTools tools, Autosave autosave, Runnable signed) {
        this.services = services;
        this.tools = tools;
        this.autosave = autosave;
        this.signed = signed;
    }

    void fill(Signer signer) {
        name.set(signer.name());
        credentials.set(signer.credentials());
        licence.set(signer.licence());
    }

    public void open(Sheet which) {
        if (!busy.get()) {
            problem.set(null);
            sheet.set(which);
        }
    }

    public void close() {
        open(Sheet.NONE);
    }

    /// Signs what the open sheet is for, once everything typed is stored.
    ///
    /// @param passphrase taken over and wiped, whatever happens
    public void sign(char[] passphrase) {
        if (busy.get() || sheet.get() == Sheet.NONE) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        if (name.get().isBlank() || credentials.get().isBlank()) {
            Arrays.fill(passphrase, '\0');
            problem.set(Problem.of(ProblemCode.SIGNER_INCOMPLETE));
            return;
        }
        busy.set(true);
        problem.set(null);
        autosave.flush(unsaved -> unsaved.ifPresentOrElse(why -> {
            Arrays.fill(passphrase, '\0');
            end(why);
        }, () -> start(passphrase)));
    }

    private void start(char[] passphrase) {
        var signer = new Signer(name.get(), credentials.get(), licence.get());
        var words = addendum.get();
        Job<Object> job = sheet.get() == Sheet.SIGN ? _ -> services.sign(signer, passphrase)
                : _ -> services.amend(words, signer, passphrase);
        tools.jobs().start(job, state -> {
            if (state instanceof JobState.Running) {
                return;
            }
            Arrays.fill(passphrase, '\0');
            switch (state) {
                case JobState.Running<Object> _ -> { }
                case JobState.Cancelled<Object> _ -> end(null);
                case JobState.Failed<Object>(var cause) -> end(Problems.from(cause));
                case JobState.Succeeded<Object> _ -> {
                    end(null);
                    addendum.set("");
                    close();
                    signed.run();
                }
            }
        });
    }

    private void end(@Nullable Problem why) {
        busy.set(false);
        problem.set(why);
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty credentialsProperty() {
        return credentials;
    }

    public StringProperty licenceProperty() {
        return licence;
    }

    /// The words of an addendum being written.
    public StringProperty addendumProperty() {
        return addendum;
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
