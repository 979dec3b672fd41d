package org.notewright.drafting.model.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelClient;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.job.JobContext;

/// Makes clients for a GGUF file on this machine. Not found through `ServiceLoader`: it needs the private folder for its
/// native library.
public final class LocalProvider implements ModelClientProvider {

    private final LocalWorkers workers;

    /// @param natives private folder into which the native library unpacks, asked for on first use
    public LocalProvider(Supplier<Path> natives) {
        this.workers = new LocalWorkers(natives);
    }

    @Override public String id() {
        return LocalClient.ID;
    }

    @Override public String title() {
        return LocalClient.TITLE;
    }

    @Override public boolean needsSettings() {
        return true;
    }

    /// The model's name in the settings is the path of its file.
    @Override public ModelClient create(ClientSettings settings) {
        return new LocalClient(settings, workers);
    }

    /// The GGUF files beside the chosen one.
    @Override public List<String> models(ClientSettings settings, JobContext job) {
        var folder = Path.of(settings.model()).toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Path::toString).filter(file -> file.endsWith(".gguf")).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
