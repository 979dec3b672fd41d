package org.notewright.workflow;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reference;
import org.notewright.clinical.ReferenceId;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.vault.store.Vault;

/// Documents of the clinic, stored once, that go with skills as sources labelled `reference …`.
public final class ReferenceShelf {

    private final Vault vault;
    private final SkillLibrary skills;
    private final FileIntake intake;
    private final SourceReaders readers;
    private final Clock clock;

    ReferenceShelf(Vault vault, SkillLibrary skills, FileIntake intake, SourceReaders readers, Clock clock) {
        this.vault = vault;
        this.skills = skills;
        this.intake = intake;
        this.readers = readers;
        this.clock = clock;
    }

    /// @param title what it is called on the shelf; empty takes the file's name
    /// @return what is stored: the document that is there already where the bytes are the same
    /// @throws ProblemException what a file can do wrong; `SKILL_NEEDS_SOURCES` where it has no words
    public Reference add(Path file, String title, JobContext job) {
        var loaded = intake.load(file);
        var reading = readers.read(loaded, job);
        if (reading.method() == ReadMethod.NONE || reading.text().isBlank()) {
            throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
        }
        return vault.references().add(new Reference(ReferenceId.random(), title.isBlank() ? loaded.fileName() : title.strip(),
                loaded.fileName(), loaded.bytes().length, loaded.sha256(), reading.kind(), reading.method(),
                reading.text(), clock.instant()), loaded.bytes());
    }

    /// By title.
    public List<Reference> all() {
        return vault.references().all();
    }

    /// @throws ProblemException `REFERENCE_UNKNOWN`
    public byte[] original(ReferenceId id) {
        return vault.references().original(id);
    }

    /// From now on it is sent with every run of the skill.
    ///
    /// @throws ProblemException `SKILL_UNKNOWN`, `REFERENCE_UNKNOWN`
    public void attach(String skill, ReferenceId id) {
        vault.references().attach(skills.find(skill).name(), id);
    }

    public void detach(String skill, ReferenceId id) {
        vault.references().detach(skill, id);
    }

    /// What goes with a skill, by title.
    public List<Reference> of(String skill) {
        return vault.references().of(skill);
    }

    public void trash(ReferenceId id) {
        vault.references().trash(id);
    }

    public void restore(ReferenceId id) {
        vault.references().restore(id);
    }
}
