package org.notewright.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes every trial's request as plain text, in the order in which a client sends it, so that it can be given to a writer by
/// itself: `SkillRequests FOLDER`.
final class SkillRequests {

    private SkillRequests() {
    }

    public static void main(String[] args) throws IOException {
        var out = Files.createDirectories(Path.of(args[0]));
        for (var trial : SkillTrial.all()) {
            var request = trial.request();
            var text = new StringBuilder(request.system()).append("\n\n");
            for (var source : request.sources()) {
                text.append("<source label=\"").append(source.label()).append("\">\n").append(source.text().strip()).append("\n</source>\n\n");
            }
            text.append(request.instruction()).append('\n');
            Files.writeString(out.resolve(trial.id().replace('/', '.') + ".txt"), text);
        }
    }
}
