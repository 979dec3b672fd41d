package org.notewright.desktop.skills;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Reference;
import org.notewright.clinical.ReferenceId;
import org.notewright.clinical.TextVersion;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillFault;
import org.notewright.job.JobContext;
import org.notewright.workflow.ContextForm;
import org.notewright.workflow.TrySkill;

/// What the library of skills needs of an open vault. Every method blocks: called from jobs only.
public interface SkillsWork {

    /// A skill with everything the screen shows of it.
    ///
    /// @param own      whether it is the therapist's
    /// @param text     its file
    /// @param versions of an own skill, oldest first; none of a shipped one
    /// @param keys     that run it, empty where it has none of its own
    /// @param shelf    every document of the reference shelf
    /// @param attached those that go with the skill
    record Details(Skill skill, boolean own, String text, List<TextVersion> versions, String keys, List<Reference> shelf,
                   Set<ReferenceId> attached) {
        public Details {
            versions = List.copyOf(versions);
            shelf = List.copyOf(shelf);
            attached = Set.copyOf(attached);
        }

        @Override public String toString() {
            return "Details[" + skill.name() + "]";
        }
    }

    /// Skills that these letters find, best first; all for none.
    List<Skill> find(String typed);

    Details details(String name);

    List<SkillFault> faults(String name, String text);

    void duplicate(String from, String name);

    void save(String name, String text);

    void restore(String name, int version);

    void restoreOriginal(String name);

    void trash(String name);

    /// Gives a skill keys of its own; empty takes them away.
    void keys(String name, String keys);

    /// Puts a document of the clinic on the shelf and lets it go with a skill.
    Reference shelve(Path file, String skill, JobContext job);

    /// Whether a document of the shelf goes with a skill.
    void attach(String skill, ReferenceId id, boolean goes);

    /// Takes a document off the shelf.
    void unshelve(ReferenceId id);

    /// Puts it back, with the skills it went with.
    void putBack(ReferenceId id);

    /// @return the file written
    Path export(String name, Path folder);

    /// @return the skill's name
    String importFile(Path file);

    /// Runs a skill on the sample practice with the chosen client; nothing is stored.
    TrySkill.Trial attempt(String name, String text, Map<String, String> answers, JobContext job);

    /// Every version of the clinic context, oldest first.
    List<TextVersion> context(Discipline discipline);

    void context(Discipline discipline, String text);

    /// A first context from a short form and the words of sample notes, made on this machine.
    String build(ContextForm form, List<Path> notes, JobContext job);
}
