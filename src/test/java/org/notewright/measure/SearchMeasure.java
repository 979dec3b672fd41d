package org.notewright.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.Version;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelClients;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.files.PrivateFolder;
import org.notewright.job.JobContext;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.vault.store.Vault;
import org.notewright.vault.store.Vaults;
import org.notewright.workflow.ImportOutcome;
import org.notewright.workflow.Parts;

/// Writes the section about import and search of docs/performance.md; `measure/search` calls it.
@SuppressWarnings("InlineFormatString") // the page is easier to read as a page
public final class SearchMeasure {

    private static final char[] PASSPHRASE = "measured passphrase".toCharArray();
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
    private static final int PATIENTS = 250;
    private static final int LENGTH = Texts.PAGE / 2;
    private static final int ROUNDS = 15;

    /// As they are typed, letter by letter where that is the harder case: common words, rare ones, numbers, grades.
    private static final List<String> TYPED = List.of("kn", "kne", "knee", "knee fl", "knee flexion", "\"knee flexion\"", "pa",
            "pain", "pain 4", "right", "patient right knee pain", "97110", "9711", "4-/5", "4/5", "4+/5 quad", "110°", "0-110°",
            "the", "th", "a", "1", "10", "min", "therapeutic ex", "rom 110", "wobble77", "wobble", "case1234", "DEMO",
            "nothing like this", "M17.11", "gait tr", "\"heel strike", "exercise reps 3x10", "of", "wb", "sit to stand", "st");

    private static final String TEXT = """
            ## Import and search

            Written by `measure/search`; do not edit by hand.

            %s
            | What | Measured | Aim | Met |
            | --- | --- | --- | --- |
            | Import 100 one-page text notes from a folder, read, stored, indexed, each on the disk | **%.2f s** | 3 s | %s |
            | Search over %,d stored notes, as typed, newest 50 hits with their places | **%.1f ms** at the 95th percentile, median %.1f ms, slowest %.0f ms; CPU %.1f ms at the 95th, median %.1f ms | 50 ms | %s |
            | The same in one patient's folder | **%.1f ms** at the 95th percentile, median %.1f ms, slowest %.0f ms; CPU %.1f ms at the 95th, median %.1f ms | 50 ms | %s |
            | Autosave of a page with %,d notes in the vault, indexed and on the disk | **%.1f ms** at the 95th percentile, median %.1f ms; CPU %.1f ms at the 95th | 100 ms | %s |
            | Memory of the process after all searches (resident; its peak, filling included) | **%d MiB** (%d MiB) | | |
            | Size of the vault file; text stored in it | %d MiB; %d MiB | | |

            - %d queries, %d rounds; a note is %,d characters, %d patients; slowest queries: %s.
            - CPU is what the searching thread worked; by the clock it also waits while others use the machine.
            - Filling the vault, one transaction a note: %.0f notes a second.

            Again (a JDK 25, Maven; ten minutes and 1 GiB of disk; `MEASURE_NOTES` changes the number of notes):

                measure/search
            """;

    /// Only our own queries: safe to print.
    ///
    /// @param millis by the clock
    /// @param busy   milliseconds that this thread really worked, whatever else the machine did
    private record Timed(String typed, double millis, double busy) {
    }

    private SearchMeasure() {
    }

    /// @param args scratch folder, number of notes, file to write
    public static void main(String[] args) throws IOException {
        var scratch = Path.of(args[0]);
        int notes = Integer.parseInt(args[1]);
        var privateFiles = PrivateFolder.open(scratch.resolve("private"));
        Vaults.useNativeFolder(privateFiles.natives());
        double importing = importing(scratch, privateFiles);
        var folder = scratch.resolve("large");
        double rate;
        try (var created = Vaults.create(folder, PASSPHRASE.clone(), CLOCK).vault()) {
            rate = fill(created, notes);
        }
        try (var vault = Vaults.unlock(folder, PASSPHRASE.clone(), CLOCK)) {
            var patient = vault.patients().all().getFirst();
            var all = search(vault, null);
            var one = search(vault, patient.id());
            var saving = saving(vault, patient);
            long stored = (long) notes * LENGTH >> 20;
            var page = String.format(Locale.ROOT, TEXT, Machine.lines(), importing, yes(importing <= 3), notes, at(all, 0.95),
                    at(all, 0.5), at(all, 1), busy(all, 0.95),
                    busy(all, 0.5), yes(at(all, 0.95) <= 50), at(one, 0.95), at(one, 0.5), at(one, 1),
                    busy(one, 0.95), busy(one, 0.5), yes(at(one, 0.95) <= 50), notes, at(saving, 0.95), at(saving, 0.5),
                    busy(saving, 0.95), yes(at(saving, 0.95) <= 100),
                    kib("VmRSS") >> 10, kib("VmHWM") >> 10, Files.size(folder.resolve("notewright.db")) >> 20, stored,
                    TYPED.size(), ROUNDS, LENGTH, PATIENTS, slowest(all), rate);
            Sections.write(Path.of(args[2]), "search", page);
            System.out.print(page);
        }
    }

    private static double importing(Path scratch, PrivateFolder privateFiles) throws IOException {
        var folder = Files.createDirectory(scratch.resolve("notes"));
        for (int i = 0; i < 110; i++) {
            Files.writeString(folder.resolve("note-" + i + ".txt"), Texts.pages(1, i));
        }
        var warm = Files.createDirectory(scratch.resolve("warm"));
        for (int i = 100; i < 110; i++) {
            Files.move(folder.resolve("note-" + i + ".txt"), warm.resolve("note-" + i + ".txt"));
        }
        var models = ServiceLoader.load(ModelClientProvider.class).stream().map(ServiceLoader.Provider::get).toList();
        var parts = new Parts(CLOCK, privateFiles, new FileIntake(), SourceReaders.standard(privateFiles::natives),
                SkillLibrary.shipped(), new ModelClients(models));
        try (var workspace = parts.door().create(scratch.resolve("small"), PASSPHRASE.clone(), "").workspace()) {
            var patient = patient(0);
            workspace.folders().add(patient);
            workspace.imports().all(patient.id(), null, List.of(warm), (_, _) -> { }, JobContext.NONE);
            long start = System.nanoTime();
            var outcomes = workspace.imports().all(patient.id(), null, List.of(folder), (_, _) -> { }, JobContext.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (outcomes.size() != 100 || !outcomes.stream().allMatch(ImportOutcome.Imported.class::isInstance)) {
                throw new IllegalStateException("not every note was imported");
            }
            return seconds;
        }
    }

    private static Patient patient(int number) {
        return new Patient(PatientId.random(), Patient.DEMO_MARK + "Case" + number, "Person", LocalDate.of(1960, 1, 1),
                "R-" + (1000 + number), "", "", List.of(), List.of(), Discipline.PT);
    }

    /// @return notes a second
    private static double fill(Vault vault, int notes) {
        var patients = new ArrayList<Patient>();
        for (int i = 0; i < PATIENTS; i++) {
            patients.add(patient(i));
            vault.patients().add(patients.getLast());
        }
        var random = new Random(50);
        var day = LocalDate.of(2020, 1, 1);
        long start = System.nanoTime();
        for (int i = 0; i < notes; i++) {
            var text = Texts.pages(1, i).substring(0, LENGTH - 60) + "\nwobble" + i % 1000 + " case" + i + ", quad "
                    + (1 + random.nextInt(5)) + (random.nextInt(4) == 0 ? "-" : "") + "/5, flexion " + random.nextInt(140) + "°";
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            vault.sources().add(new Source(SourceId.random(), patients.get(i % PATIENTS).id(), day.plusDays(i / 25),
                    "note-" + i + ".txt", bytes.length, sha256(bytes), new Reading(SourceKind.TEXT, ReadMethod.PLAIN, text,
                            List.of(new PageText(1, new Span(0, text.length()), 1)), List.of()),
                    Instant.EPOCH.plusSeconds(i)), bytes);
        }
        return notes / ((System.nanoTime() - start) / 1e9);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Timed> search(Vault vault, @Nullable PatientId patient) {
        var times = new ArrayList<Timed>();
        var order = new ArrayList<>(TYPED);
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (var typed : order) {
                times.add(timed(typed, () -> vault.search().find(typed, patient, 50)));
            }
        }
        times.sort(Comparator.comparingDouble(Timed::millis));
        return times;
    }

    private static Timed timed(String typed, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        work.run();
        return new Timed(typed, (System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - busy) / 1e6);
    }

    private static List<Timed> saving(Vault vault, Patient patient) {
        var document = draft(patient);
        for (int i = 0; i < 100; i++) {
            var open = i == 0 ? document : draft(patient);
            vault.documents().add(open, new Version(open.id(), 1, Texts.pages(1, i),
                    Version.Origin.MODEL, CLOCK.instant()), List.of());
        }
        var times = new ArrayList<Timed>();
        for (int i = 0; i < 60; i++) {
            var text = Texts.pages(1, 500 + i);
            times.add(timed("", () -> vault.documents().saveWorking(document.id(), text)));
        }
        times.sort(Comparator.comparingDouble(Timed::millis));
        return times;
    }

    private static Document draft(Patient patient) {
        return new Document(DocumentId.random(), patient.id(), "soap-note", "SOAP note", null, DocumentState.DRAFT, 1,
                CLOCK.instant());
    }

    private static double at(List<Timed> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size()))).millis();
    }

    private static double busy(List<Timed> times, double part) {
        var sorted = times.stream().sorted(Comparator.comparingDouble(Timed::busy)).toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size()))).busy();
    }

    private static String slowest(List<Timed> sorted) {
        return sorted.reversed().stream().map(Timed::typed).distinct().limit(4).map(typed -> "`" + typed + "`")
                .collect(Collectors.joining(", "));
    }

    private static String yes(boolean met) {
        return met ? "yes" : "no";
    }

    private static long kib(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }
}
