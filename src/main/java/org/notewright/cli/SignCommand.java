package org.notewright.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Signer;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.workflow.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sign DOCUMENT`: with the signer from the settings, or given here.
@Command(name = "sign", description = "Sign a document; asks for the passphrase.")
final class SignCommand implements Callable<Integer> {

    private final CliContext context;
    @Mixin private final VaultOption vault = new VaultOption();
    @Parameters(paramLabel = "DOCUMENT") private String document = "";
    @Option(names = "--name", paramLabel = "NAME") private @Nullable String name;
    @Option(names = "--credentials", paramLabel = "TEXT", description = "such as \"PT, DPT\"")
    private @Nullable String credentials;
    @Option(names = "--licence", paramLabel = "TEXT", defaultValue = "") private String licence = "";

    SignCommand(CliContext context) {
        this.context = context;
    }

    @Override public Integer call() {
        var passphrase = context.secrets().passphrase();
        try (var workspace = context.door().unlock(vault.folder(context), passphrase)) {
            var signature = workspace.signing().sign(Ids.document(document), signer(workspace), passphrase);
            context.say(signature.sha256());
            return 0;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Signer signer(Workspace workspace) {
        if (name != null && credentials != null && !name.isBlank() && !credentials.isBlank()) {
            return new Signer(name, credentials, licence);
        }
        return workspace.settings().signer()
                .orElseThrow(() -> ProblemException.of(ProblemCode.SIGNER_INCOMPLETE));
    }
}
