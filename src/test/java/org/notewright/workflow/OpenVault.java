package org.notewright.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.notewright.clinical.Document;
import org.notewright.clinical.Patient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelClients;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.files.PrivateFolder;
import org.notewright.job.JobContext;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.vault.store.Vaults;

/// A real workspace over a real encrypted vault with the sample practice in it.
final class OpenVault implements AutoCloseable {

    static final String PASSPHRASE = "quiet harbor seven stones";
    static final LocalDate VISIT = LocalDate.of(2026, 3, 12);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T17:10:00Z"), ZoneOffset.UTC);

    final VaultDoor door;
    final Path vaultFolder;
    final PrivateFolder outgoing;
    final Workspace workspace;
    final List<Patient> patients;

    OpenVault(Path folder, ModelClientProvider... more) throws IOException {
        this(folder, CLOCK, Guesser.NONE, more);
    }

    OpenVault(Path folder, Clock clock, Guesser guesser, ModelClientProvider... more) throws IOException {
        outgoing = PrivateFolder.open(folder.resolve("program"));
        door = door(outgoing, clock, guesser, more);
        vaultFolder = folder.resolve("vault");
        workspace = door.create(vaultFolder, PASSPHRASE.toCharArray(), "DEMO Practice").workspace();
        patients = new DemoPractice().addTo(workspace);
    }

    /// The way into vaults for a program with this private folder.
    static VaultDoor door(PrivateFolder outgoing, ModelClientProvider... more) {
        return door(outgoing, CLOCK, Guesser.NONE, more);
    }

    private static VaultDoor door(PrivateFolder outgoing, Clock clock, Guesser guesser, ModelClientProvider... more) {
        Vaults.useNativeFolder(outgoing.natives());
        var providers = new ArrayList<ModelClientProvider>(List.of(more));
        ServiceLoader.load(ModelClientProvider.class).forEach(providers::add);
        return new Parts(clock, outgoing, new FileIntake(), SourceReaders.standard(outgoing::natives),
                SkillLibrary.shipped(), new ModelClients(providers), guesser).door();
    }

    Patient patient() {
        return patients.getFirst();
    }

    Order order(String client) {
        return new Order("soap-note", patient().id(), VISIT, List.of(), client);
    }

    Document draft() {
        return workspace.drafting().run(order("offline"), _ -> { }, JobContext.NONE);
    }

    @Override public void close() {
        workspace.close();
    }
}
