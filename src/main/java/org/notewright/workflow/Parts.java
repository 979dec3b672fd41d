package org.notewright.workflow;

import java.time.Clock;
import org.notewright.drafting.model.ModelClients;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.files.PrivateFolder;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.sources.look.PageViewer;
import org.notewright.workflow.dictate.SpeechParts;

/// What every workspace is built from; put together once in `app`.
///
/// @param clock        with the zone of this machine
/// @param privateFiles for documents waiting to be dragged out
/// @param intake       loads dropped files
/// @param readers      reads their words
/// @param skills       the prompt library
/// @param models       the kinds of model clients
/// @param guesser      whose file it may be and of which day
/// @param viewer       draws pages to be looked at
/// @param speech       what dictation works with
public record Parts(Clock clock, PrivateFolder privateFiles, FileIntake intake, SourceReaders readers,
                    SkillLibrary skills, ModelClients models, Guesser guesser, PageViewer viewer, SpeechParts speech) {

    /// Parts that guess nothing.
    public Parts(Clock clock, PrivateFolder privateFiles, FileIntake intake, SourceReaders readers, SkillLibrary skills,
            ModelClients models) {
        this(clock, privateFiles, intake, readers, skills, models, Guesser.NONE);
    }

    /// Parts with a viewer of their own, which starts nothing before it is asked, and without microphone and speech engine.
    public Parts(Clock clock, PrivateFolder privateFiles, FileIntake intake, SourceReaders readers, SkillLibrary skills,
            ModelClients models, Guesser guesser) {
        this(clock, privateFiles, intake, readers, skills, models, guesser, SpeechParts.none());
    }

    /// Parts with a viewer of their own.
    public Parts(Clock clock, PrivateFolder privateFiles, FileIntake intake, SourceReaders readers, SkillLibrary skills,
            ModelClients models, Guesser guesser, SpeechParts speech) {
        this(clock, privateFiles, intake, readers, skills, models, guesser, new PageViewer(privateFiles::natives), speech);
    }

    /// Parts without microphone and speech engine.
    public Parts(Clock clock, PrivateFolder privateFiles, FileIntake intake, SourceReaders readers, SkillLibrary skills,
            ModelClients models, Guesser guesser, PageViewer viewer) {
        this(clock, privateFiles, intake, readers, skills, models, guesser, viewer, SpeechParts.none());
    }

    /// The use cases that need no vault.
    public Toolbox toolbox() {
        return new Toolbox(intake, readers, skills, new PromptRenderer(), new Clients(models), speech);
    }

    public VaultDoor door() {
        return new VaultDoors(this);
    }
}
