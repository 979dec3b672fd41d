package org.notewright.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.notewright.clinical.TextVersion;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillCopy;
import org.notewright.drafting.skill.SkillFault;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.SkillLinter;
import org.notewright.drafting.skill.SkillParser;
import org.notewright.files.AtomicFiles;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.vault.store.SkillStore;

/// The library as the therapist has it: the shipped skills and the therapist's own, which are kept in the vault with
/// every version. A shipped skill is changed by a copy under another name; it always stays as it is.
public final class Skills {

    private final SkillStore own;
    private final SkillLibrary library;
    private final SkillParser parser = new SkillParser();
    private final SkillLinter linter = new SkillLinter();
    private final Map<String, Skill> parsed = new ConcurrentHashMap<>();

    Skills(SkillLibrary shipped, SkillStore own) {
        this.own = own;
        this.library = shipped.with(this::ownSkills);
    }

    /// Shipped and own skills, always as they are now.
    public SkillLibrary library() {
        return library;
    }

    private List<Skill> ownSkills() {
        return own.names().stream().flatMap(name -> own.current(name).stream()
                .flatMap(version -> read(name, version.text()).stream())).toList();
    }

    /// Own skills that an older program stored and this one cannot read are not offered; [#faults] says why.
    private List<Skill> read(String name, String text) {
        var known = parsed.get(text);
        if (known != null) {
            return List.of(known);
        }
        var skill = parser.read(name + ".md", text).skill();
        if (skill == null) {
            return List.of();
        }
        parsed.put(text, skill);
        return List.of(skill);
    }

    public boolean isOwn(String name) {
        return own.current(name).isPresent() && !library.isShipped(name);
    }

    /// The file of a skill as it is used now.
    ///
    /// @throws ProblemException `SKILL_UNKNOWN`
    public String text(String name) {
        return library.isShipped(name) ? SkillLibrary.shippedText(name) : own.current(name).map(TextVersion::text)
                .orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_UNKNOWN, name));
    }

    /// Skills for the palette: by a word that calls them (`/soap`), then by the beginning of a word of their title or
    /// name, then by anything else that names them.
    public List<Skill> find(String typed) {
        var query = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^/", "");
        return library.all().stream().filter(skill -> rank(skill, query) < Integer.MAX_VALUE)
                .sorted(java.util.Comparator.comparingInt(skill -> rank(skill, query))).toList();
    }

    private static int rank(Skill skill, String query) {
        var about = skill.about();
        var title = skill.title().toLowerCase(Locale.ROOT);
        if (about.aliases().contains(query) || skill.name().equals(query)) {
            return 0;
        }
        if (about.aliases().stream().anyMatch(alias -> alias.startsWith(query)) || title.startsWith(query)
                || skill.name().startsWith(query)) {
            return 1;
        }
        var all = String.join(" ", title, skill.name().replace('-', ' '), about.about(),
                String.join(" ", about.keywords())).toLowerCase(Locale.ROOT);
        return List.of(query.split("\\s+")).stream().allMatch(word -> (" " + all).contains(" " + word)) ? 2
                : Integer.MAX_VALUE;
    }

    /// Copies a skill under a name of its own.
    ///
    /// @throws ProblemException `SKILL_UNKNOWN`, `SKILL_NAME_SHIPPED`, `SKILL_FAULTY`
    public Skill duplicate(String from, String name) {
        return save(name, from, SkillCopy.of(text(from), name));
    }

    /// Stores the next version of an own skill, or a new one.
    ///
    /// @throws ProblemException `SKILL_NAME_SHIPPED`; `SKILL_FAULTY` with the first fault, then nothing is stored
    public Skill save(String name, String text) {
        return save(name, "", text);
    }

    private Skill save(String name, String copiedFrom, String text) {
        if (library.isShipped(name)) {
            throw ProblemException.of(ProblemCode.SKILL_NAME_SHIPPED, name);
        }
        var faults = faults(name, text);
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            throw ProblemException.of(ProblemCode.SKILL_FAULTY, first.file(),
                    "line " + first.line() + ": " + first.message() + " " + first.remedy());
        }
        own.save(name, copiedFrom, text);
        return library.find(name);
    }

    /// Every fault that keeps a text from being stored under a name, for an editor.
    public List<SkillFault> faults(String name, String text) {
        return linter.lintAll(Map.of(name + ".md", text), library.all());
    }

    /// Every version of an own skill, oldest first.
    public List<TextVersion> versions(String name) {
        return own.versions(name);
    }

    /// Makes an earlier version the newest one; none is lost.
    ///
    /// @throws ProblemException `SKILL_UNKNOWN`, `SKILL_FAULTY`
    public Skill restore(String name, int number) {
        return own.versions(name).stream().filter(version -> version.number() == number).findFirst()
                .map(version -> save(name, version.text()))
                .orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_UNKNOWN, name));
    }

    /// Makes a fresh copy of the skill it was copied from the newest version; its own first version where it was copied
    /// from none, or that one is gone.
    ///
    /// @throws ProblemException `SKILL_UNKNOWN`, `SKILL_FAULTY`
    public Skill restoreOriginal(String name) {
        var from = own.copiedFrom(name).orElseThrow(() -> ProblemException.of(ProblemCode.SKILL_UNKNOWN, name));
        return from.isEmpty() || library.all().stream().noneMatch(skill -> skill.name().equals(from))
                ? restore(name, 1) : save(name, SkillCopy.of(text(from), name));
    }

    /// Takes an own skill out of the library; its versions stay, and saving it again brings it back.
    public void trash(String name) {
        if (!isOwn(name)) {
            throw ProblemException.of(ProblemCode.SKILL_UNKNOWN, name);
        }
        own.trash(name);
    }

    /// Writes a skill to one file of its name.
    ///
    /// @return the file
    /// @throws ProblemException `SKILL_UNKNOWN`, `OUTPUT_NOT_WRITABLE` where the file is there already or cannot be written
    public Path export(String name, Path folder) {
        var file = folder.resolve(name + ".md");
        var bytes = text(name).getBytes(StandardCharsets.UTF_8);
        try {
            if (java.nio.file.Files.exists(file)) {
                throw ProblemException.of(ProblemCode.OUTPUT_NOT_WRITABLE, Problems.name(file.toString()));
            }
            AtomicFiles.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
    }

    /// Takes one file; its name is the skill's.
    ///
    /// @throws ProblemException what a file can do wrong, `SKILL_NAME_SHIPPED`, `SKILL_FAULTY`
    public Skill importFile(Path file) {
        var name = Problems.name(file.toString()).replaceFirst("\\.md$", "");
        try {
            return save(name, java.nio.file.Files.readString(file));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new ProblemException(org.notewright.problem.Problem.of(ProblemCode.TEXT_NOT_DECODABLE, name + ".md"), e);
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
    }
}
