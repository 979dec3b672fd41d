package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelClients;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.files.PrivateFolder;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.vault.store.Vaults;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.Parts;
import org.notewright.workflow.Workspace;

/// Measures a batch of drafts from the queue to the Inbox and writes docs/performance-batch.md; `measure/batch` calls it.
public final class Batch {

    private static final int PATIENTS = 60;
    private static final int NOTES = 4;
    private static final char[] PASSPHRASE = "measured passphrase".toCharArray();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private Batch() {
    }

    /// @param args scratch folder, file to write, what `BatchWindowTest` measured
    public static void main(String[] args) throws Exception {
        var scratch = Path.of(args[0]);
        var privateFiles = PrivateFolder.open(scratch.resolve("private"));
        Vaults.useNativeFolder(privateFiles.natives());
        var models = new ArrayList<ModelClientProvider>(List.of(new SlowModel()));
        ServiceLoader.load(ModelClientProvider.class).forEach(models::add);
        var parts = new Parts(Clock.system(ZoneId.systemDefault()), privateFiles, new FileIntake(),
                SourceReaders.standard(privateFiles::natives), SkillLibrary.shipped(), new ModelClients(models));
        var skill = parts.toolbox().skills().all().stream().anyMatch(s -> s.name().equals("progress-report"))
                ? "progress-report" : "soap-note";
        var table = new StringBuilder();
        try (var workspace = parts.door().create(scratch.resolve("vault"), PASSPHRASE.clone(), "").workspace()) {
            var patients = patients(workspace);
            workspace.settings().client(new ClientChoice(SlowModel.ID, "http://127.0.0.1", "slow", null), new char[0]);
            table.append(row(PATIENTS + " of `" + skill + "`, offline", seconds(workspace, skill, patients, "offline"), 10));
            for (int atOnce : List.of(2, 8)) {
                workspace.settings().atOnce(SlowModel.ID, atOnce);
                var few = patients.subList(0, 16);
                table.append(row(few.size() + " of `" + skill + "`, a client of 2 s, " + atOnce + " at once",
                        seconds(workspace, skill, few, SlowModel.ID), 2.2 * few.size() / atOnce));
            }
        }
        Files.writeString(Path.of(args[1]), String.format(Locale.ROOT, """
            # A batch of drafts

            Written by `measure/batch`; do not edit by hand.

            %s
            | What | Measured | Aim | Met |
            | --- | --- | --- | --- |
            %s
            - One vault with %d invented patients, %d notes of a page each. Time from queueing the batch to the moment when
              every draft is in the Inbox, the vault on the disk.
            - The slow client takes 2 s for each answer; what its concurrency allows is the number of answers divided by
              how many may be written at once, times 2 s. The aim is that and a tenth more.

            ## The window meanwhile

            %s
            How to measure again (a JDK 25 and Maven; about three minutes):

                measure/batch
            """, Machine.lines(), table, PATIENTS, NOTES,
                window(Path.of(args[2]))));
        System.out.print(table);
    }

    /// What the window let one wait, as its test wrote it: a line each for rest and batch with the number of waits, the middle
    /// one, the 99th percentile and the longest in ms; then seconds of the batch and screens opened in it.
    private static String window(Path file) throws IOException {
        var rows = Files.readAllLines(file).stream().map(line -> line.split(",", -1)).toList();
        var idle = rows.get(0);
        var busy = rows.get(1);
        var whole = rows.get(2);
        return """
            The batch of %d is started from its sheet in the real window; until the last draft is there, somebody goes from Today
            to the patients and back. Every 10 ms the window's thread is asked, and the wait for it to answer is kept.

            | | Asked | Middle wait | 99 of 100 within | Longest |
            | --- | ---: | ---: | ---: | ---: |
            | the same work, nothing else running | %s | %s ms | %s ms | %s ms |
            | while 60 reports are drafted | %s | **%s ms** | **%s ms** | **%s ms** |

            The batch took %s s; %s screens were opened meanwhile. The screens are painted by the processor here, which a
            graphics card does elsewhere: that is most of the longest wait at rest.
            """.formatted(PATIENTS, idle[1], idle[2], idle[3], idle[4], busy[1], busy[2], busy[3], busy[4], whole[1], whole[2]);
    }

    private static double seconds(Workspace workspace, String skill, List<PatientId> patients, String client)
            throws InterruptedException {
        int before = workspace.inbox().count();
        long start = System.nanoTime();
        workspace.queue().batch(skill, patients, Map.of(), client);
        workspace.queue().runToEnd();
        int made = workspace.inbox().count() - before;
        double seconds = (System.nanoTime() - start) / 1e9;
        if (made != patients.size()) {
            throw new IllegalStateException(made + " drafts in the Inbox instead of " + patients.size());
        }
        return seconds;
    }

    private static String row(String what, double seconds, double aim) {
        return String.format(Locale.ROOT, "| %s | **%.1f s** | %.1f s | %s |%n", what, seconds, aim,
                seconds <= aim ? "yes" : "no");
    }

    private static List<PatientId> patients(Workspace workspace) {
        return IntStream.range(0, PATIENTS).mapToObj(i -> {
            var patient = new Patient(PatientId.random(), "DEMO Person" + i, "Ann", null, "", "", "Medicare", List.of(),
                    List.of(), Discipline.PT);
            workspace.folders().add(patient);
            for (int note = 0; note < NOTES; note++) {
                workspace.imports().text(patient.id(), DAY.minusDays(7L * (NOTES - note)), "note-" + note + ".txt",
                        Texts.page() + "\nNote " + i + " " + note);
            }
            return patient.id();
        }).toList();
    }
}
