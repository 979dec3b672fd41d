package org.notewright.drafting.skill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// The skills there are: the shipped ones, which never change, and the therapist's own, asked for at each call.
public final class SkillLibrary {

    private static final String FOLDER = "/prompts/";

    private final List<Skill> skills;
    private final Supplier<List<Skill>> own;

    private SkillLibrary(List<Skill> skills, Supplier<List<Skill>> own) {
        this.skills = skills;
        this.own = own;
    }

    /// The skills inside the application, in the order of `prompts/index.txt`.
    public static SkillLibrary shipped() {
        var parser = new SkillParser();
        return of(shippedTexts().entrySet().stream().map(e -> parser.parse(e.getKey(), e.getValue())).toList());
    }

    /// @throws IllegalArgumentException when two have the same name
    public static SkillLibrary of(List<Skill> skills) {
        if (skills.stream().map(Skill::name).distinct().count() != skills.size()) {
            throw new IllegalArgumentException("two skills have the same name");
        }
        return new SkillLibrary(List.copyOf(skills), List::of);
    }

    /// The same shipped skills, followed by the therapist's own. One that has the name of a shipped one is left out.
    public SkillLibrary with(Supplier<List<Skill>> more) {
        return new SkillLibrary(skills, more);
    }

    public List<Skill> all() {
        return Stream.concat(skills.stream(), own.get().stream().filter(skill -> !isShipped(skill.name()))).toList();
    }

    /// Whether a shipped skill has this name.
    public boolean isShipped(String name) {
        return skills.stream().anyMatch(skill -> skill.name().equals(name));
    }

    /// @throws ProblemException SKILL_UNKNOWN
    public Skill find(String name) {
        return all().stream().filter(skill -> skill.name().equals(name)).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_UNKNOWN, name));
    }

    /// @return the file of each shipped skill with its text, in order
    static Map<String, String> shippedTexts() {
        var texts = new LinkedHashMap<String, String>();
        resource("index.txt").lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(file -> texts.put(file, resource(file)));
        return texts;
    }

    /// The text of a shipped skill's file, to be shown and restored.
    ///
    /// @throws ProblemException SKILL_UNKNOWN
    public static String shippedText(String name) {
        return shippedTexts().entrySet().stream().filter(e -> FrontMatter.nameOf(e.getKey()).equals(name))
                .map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_UNKNOWN, name));
    }

    private static String resource(String file) {
        try (var in = SkillLibrary.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
