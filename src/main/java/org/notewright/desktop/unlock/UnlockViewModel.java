package org.notewright.desktop.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.notewright.desktop.control.Background;
import org.notewright.desktop.control.Ending;
import org.notewright.desktop.control.Messages;
import org.notewright.job.Job;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemText;
import org.notewright.workflow.VaultDoor;
import org.notewright.workflow.Workspace;

/// The way in. Takes over every character array it is given and wipes it when the attempt has ended, however it ended.
public final class UnlockViewModel {

    /// Which page is shown.
    public enum Page { UNLOCK, CREATE, CODE, RECOVER }

    /// Told when a vault is open.
    @FunctionalInterface
    public interface Opened {
        /// @param practiceName as it stands on the unlock screen, possibly empty
        void opened(Workspace workspace, Path folder, String practiceName);
    }

    private final VaultDoor door;
    private final Background background;
    private final Messages text;
    private final Opened opened;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.UNLOCK);
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final StringProperty practiceName = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private VaultDoor.@Nullable Created created;

    /// @param folder       where the vault is, or where a new one would go; null before the first
    /// @param practiceName kept outside the encryption for this screen
    /// @param opened       called with the open vault, its folder and the name
    public UnlockViewModel(VaultDoor door, Background background, Messages text, @Nullable Path folder,
                           String practiceName, Opened opened) {
        this.door = door;
        this.background = background;
        this.text = text;
        this.opened = opened;
        this.folder.set(folder);
        this.practiceName.set(practiceName);
        page.set(hasVault() ? Page.UNLOCK : Page.CREATE);
    }

    public void unlock(char[] passphrase) {
        if (passphrase.length == 0) {
            say("unlock.wrong.empty");
            return;
        }
        open(passphrase, _ -> door.unlock(chosen(), passphrase));
    }

    /// @param repeated what was typed the second time
    public void create(char[] passphrase, char[] repeated) {
        if (!sound(passphrase, repeated)) {
            wipe(passphrase, repeated);
            return;
        }
        Arrays.fill(repeated, '\0');
        attempt(_ -> door.create(chosen(), passphrase, practiceName.get().strip()), made -> {
            created = made;
            page.set(Page.CODE);
        }, passphrase);
    }

    /// Leaves the page of the recovery code; the code is wiped.
    public void codeWrittenDown() {
        var made = created;
        if (made != null) {
            created = null;
            Arrays.fill(made.recoveryCode(), '\0');
            opened.opened(made.workspace(), chosen(), practiceName.get().strip());
        }
    }

    public void recover(char[] code, char[] passphrase, char[] repeated) {
        if (!sound(passphrase, repeated)) {
            wipe(passphrase, repeated, code);
            return;
        }
        wipe(repeated);
        attempt(_ -> door.recover(chosen(), code, passphrase), this::through,
                code, passphrase);
    }

    /// Goes to another page, unless the recovery code waits to be written down.
    public void go(Page next) {
        if (created == null && !busy.get()) {
            wrong.set("");
            page.set(next);
        }
    }

    /// A folder the person chose: with a vault in it, unlocking is next.
    public void choose(Path chosen) {
        folder.set(chosen);
        go(door.isVault(chosen) ? Page.UNLOCK : Page.CREATE);
    }

    /// Whether the folder chosen holds a vault, so that there is a way back to its passphrase.
    public boolean hasVault() {
        var path = folder.get();
        return path != null && door.isVault(path);
    }

    /// The code of the vault just made, as printed groups; empty at any other time.
    public String recoveryCode() {
        var made = created;
        return made == null ? "" : new String(made.recoveryCode());
    }

    private void through(Workspace workspace) {
        opened.opened(workspace, chosen(), practiceName.get().strip());
    }

    private boolean sound(char[] passphrase, char[] repeated) {
        if (folder.get() == null) {
            say("unlock.wrong.folder");
        } else if (passphrase.length < PassphraseHint.MIN_LENGTH) {
            wrong.set(text.get("unlock.wrong.short", PassphraseHint.MIN_LENGTH));
        } else if (!Arrays.equals(passphrase, repeated)) {
            say("unlock.wrong.different");
        } else {
            return true;
        }
        return false;
    }

    private void open(char[] secret, Job<Workspace> job) {
        attempt(job, this::through, secret);
    }

    private <T> void attempt(Job<T> job, java.util.function.Consumer<T> done, char[]... secrets) {
        if (busy.get()) {
            wipe(secrets);
            return;
        }
        busy.set(true);
        wrong.set("");
        background.quietly(job, new Ending<>(result -> {
            end(secrets);
            done.accept(result);
        }, problem -> {
            end(secrets);
            tell(problem);
        }, () -> end(secrets)));
    }

    private void end(char[]... secrets) {
        wipe(secrets);
        busy.set(false);
    }

    private static void wipe(char[]... secrets) {
        for (var secret : secrets) {
            Arrays.fill(secret, '\0');
        }
    }

    /// Says what went wrong, in whole sentences.
    public void tell(Problem problem) {
        var words = ProblemText.of(problem);
        wrong.set(words.what() + " " + words.next());
    }

    private void say(String key) {
        wrong.set(text.get(key));
    }

    private Path chosen() {
        var path = folder.get();
        return path == null ? Path.of("") : path;
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    public StringProperty practiceNameProperty() {
        return practiceName;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What is wrong, in whole sentences; empty while nothing is.
    public ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }
}
