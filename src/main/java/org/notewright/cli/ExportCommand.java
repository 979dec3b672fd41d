package org.notewright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export DOCUMENT --format pdf|txt --out DIR`: prints each file written.
@Command(name = "export", description = "Export a signed document; --unsigned stamps DRAFT on every page.")
final class ExportCommand implements Callable<Integer> {

    /// What can be written.
    private enum Format { pdf, txt }

    private final CliContext context;
    @Mixin private final VaultOption vault = new VaultOption();
    @Parameters(paramLabel = "DOCUMENT") private String document = "";
    @Option(names = "--format", paramLabel = "pdf|txt", defaultValue = "pdf") private Format format = Format.pdf;
    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".") private Path folder = Path.of(".");
    @Option(names = "--unsigned", description = "allow an unsigned document, stamped DRAFT") private boolean unsigned;

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var id = Ids.document(document);
        var file = vault.use(context, workspace -> switch (format) {
            case pdf -> workspace.exports().pdf(id, folder, unsigned);
            case txt -> workspace.exports().text(id, folder, unsigned);
        });
        context.say(file.toString());
        return 0;
    }
}
