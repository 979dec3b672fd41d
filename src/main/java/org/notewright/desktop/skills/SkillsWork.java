package org.notewright.desktop.skills;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.notewright.clinical.Discipline;
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
    record Details(Skill skill, boolean own, String text, List<TextVersion> versions) {
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
