package org.notewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.notewright.analysis.diff.Change;
import org.notewright.analysis.diff.WordDiff;
import org.notewright.clinical.Document;
import org.notewright.clinical.Patient;
import org.notewright.job.JobContext;
import org.notewright.workflow.DemoPractice;
import org.notewright.workflow.Order;
import org.notewright.workflow.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo [--out DIR]`: the whole main job on the sample practice, without a display or a network.
@Command(name = "demo", description = "Do the whole job on the sample practice, without a window.")
final class DemoCommand implements Callable<Integer> {

    /// The demo vault holds invented people only; its passphrase is printed so that the window can open it.
    private static final String DEMO_PASSPHRASE = "demo demo demo demo";

    private final CliContext context;
    @Option(names = "--out", paramLabel = "DIR", defaultValue = "notewright-demo", description = "where the result goes")
    private Path out = Path.of("notewright-demo");

    DemoCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var vault = freeFolder();
        var passphrase = DEMO_PASSPHRASE.toCharArray();
        try {
            var created = timed("New vault", () -> context.door().create(vault, passphrase, ""),
                    _ -> vault + ", passphrase \"" + DEMO_PASSPHRASE + "\"");
            Arrays.fill(created.recoveryCode(), '\0');
            try (var workspace = created.workspace()) {
                context.say(walk(workspace, passphrase).toAbsolutePath().normalize().toString());
            }
            return 0;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Path walk(Workspace workspace, char[] passphrase) {
        var patients = timed("Sample practice", () -> new DemoPractice().addTo(workspace),
                added -> added.size() + " patients with their notes");
        var patient = patients.getFirst();
        var order = order(workspace, patient);
        var document = timed("Draft, offline", () -> workspace.drafting().run(order, _ -> { }, JobContext.NONE),
                made -> made.title() + " for " + patient.listName());
        check(workspace, document);
        edit(workspace, document);
        timed("Signed", () -> workspace.signing().sign(document.id(), new DemoPractice().signer(), passphrase),
                signature -> signature.signer().name() + ", SHA-256 " + signature.sha256().substring(0, 12) + "…");
        return timed("PDF", () -> workspace.exports().pdf(document.id(), out, false), Path::toString);
    }

    private static Order order(Workspace workspace, Patient patient) {
        var folder = workspace.folders().open(patient.id());
        var latest = folder.sources().getLast();
        var sameDay = folder.sources().stream()
                .filter(source -> java.util.Objects.equals(source.visitDate(), latest.visitDate()))
                .map(source -> source.id()).toList();
        return new Order("soap-note", patient.id(), latest.visitDate(), sameDay, "offline");
    }

    private void check(Workspace workspace, Document document) {
        timed("Checked against the note", () -> workspace.checks().of(document.id()), report -> report.summary());
    }

    /// What a therapist does: spells out two abbreviations of the draft, and keeps the result as the next version.
    private void edit(Workspace workspace, Document document) {
        timed("Edited and compared", () -> {
            var before = workspace.reviews().open(document.id()).text();
            var after = before.replace("The patient tolerated", "Tolerated").replace("Continue the plan of care", "Continue plan of care");
            workspace.reviews().autosave(document.id(), after);
            workspace.reviews().keepVersion(document.id(), after);
            workspace.reviews().markReviewed(document.id());
            return WordDiff.compare(before, after);
        }, changes -> changes.stream().filter(c -> c.kind() != Change.Kind.EQUAL).count() + " changes highlighted");
    }

    private <T> T timed(String step, Supplier<T> work, java.util.function.Function<T, String> result) {
        Instant start = context.clock().instant();
        var value = work.get();
        long millis = java.time.Duration.between(start, context.clock().instant()).toMillis();
        context.tell(String.format(Locale.ROOT, "%-26s %5d ms  %s", step, millis, result.apply(value)));
        return value;
    }

    /// A demo may be run again and again: each run gets a vault of its own.
    private Path freeFolder() {
        for (int n = 1; ; n++) {
            var folder = out.resolve(n == 1 ? "vault" : "vault-" + n);
            if (!Files.exists(folder)) {
                return folder;
            }
        }
    }
}
