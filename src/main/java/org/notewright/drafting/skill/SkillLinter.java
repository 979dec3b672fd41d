package org.notewright.drafting.skill;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.notewright.problem.Problems;

/// Finds what is wrong with skills: everything [SkillParser] finds, and instructions that ask a model to invent (a
/// quota, a default normal) or that forget `## Missing`.
public final class SkillLinter {

    private final SkillWords words = SkillWords.load();
    private final SkillParser parser = new SkillParser(words);

    /// @param folder searched with its folders for `.md` files
    /// @return faults by file and line; empty where all is well
    /// @throws IOException when the folder cannot be read
    public List<SkillFault> lintFolder(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".md")).sorted().toList();
        }
        var faults = new ArrayList<SkillFault>();
        for (var file : files) {
            var name = Problems.name(file.toString());
            try {
                faults.addAll(lint(name, Files.readString(file)));
            } catch (CharacterCodingException _) {
                faults.add(new SkillFault(name, 1, "The file is not UTF-8 text.", "Save it as UTF-8."));
            }
        }
        return List.copyOf(faults);
    }

    /// @return faults of the skills inside the application
    public List<SkillFault> lintShipped() {
        return SkillLibrary.shippedTexts().entrySet().stream()
                .flatMap(entry -> lint(entry.getKey(), entry.getValue()).stream()).toList();
    }

    /// @return faults in the order of their lines
    public List<SkillFault> lint(String file, String text) {
        var faults = new ArrayList<>(parser.read(file, text).faults());
        var name = FrontMatter.nameOf(file) + ".md";
        var lines = text.replace("\r\n", "\n").split("\n", -1);
        int body = bodyStart(lines);
        boolean missing = false;
        for (int i = body; i < lines.length; i++) {
            missing |= lines[i].contains("## " + Skill.MISSING);
            // A sentence may run over the end of its line, so each line is read with the next one.
            var both = lines[i].strip() + (i + 1 < lines.length ? " " + lines[i + 1].strip() : "");
            for (var phrase : words.phrases()) {
                var match = phrase.pattern().matcher(both);
                if (match.find() && match.start() < lines[i].strip().length()) {
                    faults.add(new SkillFault(name, i + 1, phrase.message(), phrase.remedy()));
                    break;
                }
            }
        }
        if (!missing) {
            faults.add(new SkillFault(name, Math.min(body + 1, lines.length),
                    "The instruction does not say what happens to what the sources do not say.",
                    "Say what shall be listed under `## " + Skill.MISSING + "`."));
        }
        faults.sort(Comparator.comparingInt(SkillFault::line));
        return List.copyOf(faults);
    }

    private static int bodyStart(String[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }
}
