package org.notewright.drafting.skill;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.notewright.problem.Problems;

/// Finds what is wrong with skills: everything [SkillParser] finds, instructions that ask a model to invent (a quota, a
/// default normal) or that forget `## Missing`, and what does not fit together in a library.
public final class SkillLinter {

    private static final String ORDER = "order";

    private final SkillWords words = SkillWords.load();
    private final SkillParser parser = new SkillParser(words);

    /// @param folder searched with its folders for `.md` files; they may name the shipped skills in chains
    /// @return faults by file and line; empty where all is well
    /// @throws IOException when the folder cannot be read
    public List<SkillFault> lintFolder(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".md")).sorted().toList();
        }
        var texts = new LinkedHashMap<String, String>();
        var faults = new ArrayList<SkillFault>();
        for (var file : files) {
            var name = Problems.name(file.toString());
            try {
                if (texts.putIfAbsent(name, Files.readString(file)) != null) {
                    faults.add(new SkillFault(name, 1, "Two files of the folder have this name.", "Rename one of them."));
                }
            } catch (CharacterCodingException _) {
                faults.add(new SkillFault(name, 1, "The file is not UTF-8 text.", "Save it as UTF-8."));
            }
        }
        faults.addAll(lintAll(texts, SkillLibrary.shipped().all()));
        return List.copyOf(faults);
    }

    /// @return faults of the skills inside the application
    public List<SkillFault> lintShipped() {
        return lintAll(SkillLibrary.shippedTexts(), List.of());
    }

    /// Several files that shall stand in one library.
    ///
    /// @param texts  by file name
    /// @param others skills that are there already; those of the same names are replaced by the files
    /// @return faults by file, in the order given, and line
    public List<SkillFault> lintAll(Map<String, String> texts, List<Skill> others) {
        var read = new LinkedHashMap<String, Skill>();
        texts.forEach((file, text) -> {
            var skill = parser.read(file, text).skill();
            if (skill != null) {
                read.put(file, skill);
            }
        });
        var together = new LibraryLint(others).check(read, texts);
        return texts.entrySet().stream().flatMap(entry -> Stream.concat(
                lint(entry.getKey(), entry.getValue()).stream(),
                together.getOrDefault(entry.getKey(), List.of()).stream())
                .sorted(Comparator.comparingInt(SkillFault::line))).toList();
    }

    /// @return faults of one file by itself, in the order of their lines
    public List<SkillFault> lint(String file, String text) {
        var reading = parser.read(file, text);
        var faults = new ArrayList<>(reading.faults());
        var name = FrontMatter.nameOf(file) + ".md";
        var lines = text.replace("\r\n", "\n").split("\n", -1);
        int body = bodyStart(lines);
        boolean missing = false;
        for (int i = 0; i < lines.length; i++) {
            missing |= i >= body && lines[i].contains("## " + Skill.MISSING);
            // A sentence may run over the end of its line, so each line is read with the next one.
            var both = lines[i].strip() + (i + 1 < lines.length ? " " + lines[i + 1].strip() : "");
            for (var phrase : words.phrases()) {
                if (i < body && phrase.rule().equals(ORDER)) {
                    continue; // In the head [note] is a list.
                }
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
        var skill = reading.skill();
        if (skill != null) {
            faults.addAll(HeadLint.check(name, lines, skill));
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
