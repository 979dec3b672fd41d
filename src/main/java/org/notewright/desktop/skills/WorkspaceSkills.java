package org.notewright.desktop.skills;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Reference;
import org.notewright.clinical.ReferenceId;
import org.notewright.clinical.TextVersion;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillFault;
import org.notewright.job.JobContext;
import org.notewright.workflow.ContextForm;
import org.notewright.workflow.TrySkill;
import org.notewright.workflow.Workspace;

/// The skills of an open vault.
public final class WorkspaceSkills implements SkillsWork {

    private final Workspace workspace;

    public WorkspaceSkills(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override public List<Skill> find(String typed) {
        return typed.isBlank() ? workspace.skills().library().all() : workspace.skills().find(typed);
    }

    @Override public Details details(String name) {
        var skills = workspace.skills();
        boolean own = skills.isOwn(name);
        var shelf = workspace.shelf();
        return new Details(skills.library().find(name), own, skills.text(name), own ? skills.versions(name) : List.of(),
                workspace.settings().skillKeys().getOrDefault(name, ""), shelf.all(),
                shelf.of(name).stream().map(Reference::id).collect(Collectors.toSet()));
    }

    @Override public void keys(String name, String keys) {
        workspace.settings().skillKey(name, keys);
    }

    @Override public Reference shelve(Path file, String skill, JobContext job) {
        var reference = workspace.shelf().add(file, "", job);
        workspace.shelf().attach(skill, reference.id());
        return reference;
    }

    @Override public void attach(String skill, ReferenceId id, boolean goes) {
        if (goes) {
            workspace.shelf().attach(skill, id);
        } else {
            workspace.shelf().detach(skill, id);
        }
    }

    @Override public void unshelve(ReferenceId id) {
        workspace.shelf().trash(id);
    }

    @Override public void putBack(ReferenceId id) {
        workspace.shelf().restore(id);
    }

    @Override public List<SkillFault> faults(String name, String text) {
        return workspace.skills().faults(name, text);
    }

    @Override public void duplicate(String from, String name) {
        workspace.skills().duplicate(from, name);
    }

    @Override public void save(String name, String text) {
        workspace.skills().save(name, text);
    }

    @Override public void restore(String name, int version) {
        workspace.skills().restore(name, version);
    }

    @Override public void restoreOriginal(String name) {
        workspace.skills().restoreOriginal(name);
    }

    @Override public void trash(String name) {
        workspace.skills().trash(name);
        workspace.settings().skillKey(name, "");
    }

    @Override public Path export(String name, Path folder) {
        return workspace.skills().export(name, folder);
    }

    @Override public String importFile(Path file) {
        return workspace.skills().importFile(file).name();
    }

    @Override public TrySkill.Trial attempt(String name, String text, Map<String, String> answers, JobContext job) {
        return workspace.trials().run(name, text, answers, workspace.settings().client().client(), _ -> { }, job);
    }

    @Override public List<TextVersion> context(Discipline discipline) {
        return workspace.context().versions(discipline);
    }

    @Override public void context(Discipline discipline, String text) {
        workspace.context().save(discipline, text);
    }

    @Override public String build(ContextForm form, List<Path> notes, JobContext job) {
        return form.build(notes.stream().map(file -> workspace.imports().words(file, job)).toList());
    }
}
