package org.notewright.measure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.notewright.analysis.diff.IncrementalDiff;
import org.notewright.analysis.grounding.Grounding;
import org.notewright.analysis.grounding.SourceText;
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
import org.notewright.workflow.DemoPractice;
import org.notewright.workflow.ImportOutcome;
import org.notewright.workflow.Order;
import org.notewright.workflow.Parts;
import org.notewright.workflow.Workspace;

/// The steps of a working day on a real vault, each beside its smallest form.
final class DailyWork {

    private static final char[] PASSPHRASE = "measured passphrase".toCharArray();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final Path scratch;
    private final Parts parts;
    private int written;

    DailyWork(Path scratch) throws Exception {
        this.scratch = scratch;
        var privateFiles = PrivateFolder.open(scratch.resolve("private"));
        Vaults.useNativeFolder(privateFiles.natives());
        var models = ServiceLoader.load(ModelClientProvider.class).stream().map(ServiceLoader.Provider::get).toList();
        parts = new Parts(Clock.system(ZoneId.systemDefault()), privateFiles, new FileIntake(),
                SourceReaders.standard(privateFiles::natives), SkillLibrary.shipped(), new ModelClients(models));
    }

    List<Row> measure() throws Exception {
        var rows = new ArrayList<Row>();
        var vault = scratch.resolve("vault");
        try (var made = parts.door().create(vault, PASSPHRASE.clone(), "").workspace()) {
            new DemoPractice().addTo(made);
        }
        rows.add(Row.of("Unlock the vault", "Argon2id alone, same cost", Timing.inTurns(1, 7,
                () -> parts.door().unlock(vault, PASSPHRASE.clone()), () -> {
                    References.argon2();
                    return null;
                }), 1000));
        try (var workspace = parts.door().unlock(vault, PASSPHRASE.clone())) {
            var patient = workspace.folders().find("").getFirst();
            rows.add(importing(workspace, patient));
            rows.add(drafting(workspace, patient));
            rows.add(exporting(workspace, drafted(workspace, patient)));
        }
        rows.add(grounding());
        rows.add(keystroke());
        return rows;
    }

    private Path nextNote() throws Exception {
        return Files.writeString(scratch.resolve("note-" + ++written + ".txt"), Texts.page() + "\nNote " + written);
    }

    private Row importing(Workspace workspace, Patient patient) throws Exception {
        var notes = new ArrayList<Path>();
        for (int i = 0; i < 60; i++) {
            notes.add(nextNote());
        }
        var waiting = notes.iterator();
        var bytes = Files.readAllBytes(notes.getFirst());
        try (var plain = References.plainFile(scratch.resolve("plain.db"))) {
            return Row.of("Import a one-page note into the vault", "Insert of the same bytes into a plain SQLite file",
                    Timing.inTurns(10, 50, () -> {
                        imported(workspace, patient, waiting.next());
                        return null;
                    }, () -> {
                        References.insert(plain, bytes);
                        return null;
                    }), 100);
        }
    }

    private static ImportOutcome.Imported imported(Workspace workspace, Patient patient, Path file) {
        return switch (workspace.imports().file(patient.id(), DAY, file, JobContext.NONE)) {
            case ImportOutcome.Imported done -> done;
            case ImportOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    private Order order(Workspace workspace, Patient patient) throws Exception {
        var source = imported(workspace, patient, nextNote()).source();
        return new Order("soap-note", patient.id(), DAY, List.of(source.id()), "offline");
    }

    private Row drafting(Workspace workspace, Patient patient) throws Exception {
        var order = order(workspace, patient);
        var file = nextNote();
        return Row.of("Draft a SOAP note from a one-page note, offline, and store it",
                "Reading the file and splitting its lines", Timing.inTurns(10, 40, () -> {
                    workspace.drafting().run(order, _ -> { }, JobContext.NONE);
                    return null;
                }, () -> {
                    used(Files.readString(file, StandardCharsets.UTF_8).lines().toList().size());
                    return null;
                }), 200);
    }

    private Document drafted(Workspace workspace, Patient patient) throws Exception {
        return workspace.drafting().run(order(workspace, patient), _ -> { }, JobContext.NONE);
    }

    private Row exporting(Workspace workspace, Document document) throws Exception {
        var folder = Files.createDirectory(scratch.resolve("pdf"));
        var text = workspace.reviews().open(document.id()).text();
        return Row.of("Tagged PDF (PDF/A-2b, PDF/UA-1) of a one-page note", "Untagged PDFBox page with the same text, no font embedded",
                Timing.inTurns(5, 25, () -> {
                    workspace.exports().pdf(document.id(), folder, true);
                    return null;
                }, () -> {
                    Files.write(folder.resolve("plain.pdf"), References.plainPdf(text));
                    return null;
                }), 500);
    }

    private static Row grounding() throws Exception {
        var names = List.of("02", "07", "03");
        var sources = names.stream().map(name -> new SourceText(name, Texts.note(name))).toList();
        var draft = Texts.joined(Texts.draft("02a"), Texts.draft("07a"), Texts.draft("03a"));
        return Row.of("Grounding check of a two-page draft against three sources",
                "Looking for every word of the draft in the sources", Timing.inTurns(20, 60, () -> {
                    Grounding.check(sources, draft);
                    return null;
                }, () -> {
                    int found = 0;
                    for (var word : draft.split("\\s+", -1)) {
                        found += (int) sources.stream().filter(source -> source.text().contains(word)).count();
                    }
                    used(found);
                    return null;
                }), 100);
    }

    private Row keystroke() throws Exception {
        var before = Texts.pages(20, 7);
        var after = before.replace("right", "left").replace("supervision", "standby assistance");
        var old = Files.writeString(scratch.resolve("old.txt"), before);
        var now = Files.writeString(scratch.resolve("now.txt"), after);
        var diff = new IncrementalDiff();
        var typed = new StringBuilder(after);
        return Row.of("Differences of two 20-page documents after a keystroke",
                "`git diff --word-diff --no-index` of the same files", Timing.inTurns(60, 100, () -> {
                    diff.compare(before, typed.insert(typed.length() / 2, 'x').toString());
                    return null;
                }, () -> {
                    git(old, now);
                    return null;
                }), 16);
    }

    private static void git(Path old, Path now) throws Exception {
        var process = new ProcessBuilder("git", "diff", "--word-diff", "--no-index", old.toString(), now.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 1) {
            throw new IllegalStateException("git saw no difference");
        }
    }

    /// Keeps a measured result from counting as unused.
    private static void used(int result) {
        if (result < 0) {
            throw new IllegalStateException("a count cannot be negative");
        }
    }
}
