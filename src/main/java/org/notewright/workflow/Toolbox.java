package org.notewright.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.drafting.skill.DraftParser;
import org.notewright.drafting.skill.PromptRenderer;
import org.notewright.drafting.skill.Skill;
import org.notewright.drafting.skill.SkillFault;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.drafting.skill.SkillLinter;
import org.notewright.drafting.skill.VisitFacts;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.workflow.dictate.SpeechModels;
import org.notewright.workflow.dictate.SpeechParts;
import org.notewright.workflow.dictate.Transcribe;

/// What works on files alone, without a vault.
public final class Toolbox {

    private final FileIntake intake;
    private final SourceReaders readers;
    private final SkillLibrary skills;
    private final PromptRenderer renderer;
    private final Clients clients;
    private final SpeechParts speech;

    Toolbox(FileIntake intake, SourceReaders readers, SkillLibrary skills, PromptRenderer renderer, Clients clients,
            SpeechParts speech) {
        this.intake = intake;
        this.readers = readers.asking(Transcribe.reader(speech));
        this.skills = skills;
        this.renderer = renderer;
        this.clients = clients;
        this.speech = speech;
    }

    /// The words of one file.
    public Reading read(Path file, JobContext job) {
        return readers.read(intake.load(file), job);
    }

    /// The words of a sound file.
    ///
    /// @param model a model's folder, null for the one that is installed
    /// @param job   hears how many milliseconds are done
    /// @throws ProblemException `SPEECH_MODEL_…`, `SPEECH_SOUND_UNREADABLE`, `SPEECH_ENGINE_FAILED`
    public Reading transcribe(Path file, @Nullable Path model, JobContext job) {
        return Transcribe.file(speech, intake.load(file), model, job);
    }

    /// The speech models of this computer.
    public SpeechModels speechModels() {
        return new SpeechModels(speech.engine(), speech.models());
    }

    public SkillLibrary skills() {
        return skills;
    }

    /// Faults of a folder of skills by file and line; of the shipped ones where the folder is null.
    public List<SkillFault> lint(@Nullable Path folder) {
        try {
            return folder == null ? new SkillLinter().lintShipped() : new SkillLinter().lintFolder(folder);
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
    }

    /// The request as the client would send it.
    public String show(String skill, String client, VisitFacts facts, List<Path> files) {
        return clients.bare(client).show(request(skills.find(skill), facts, files));
    }

    /// A draft from files, in Markdown. Only clients that need no setting work without a vault.
    public String draft(String skill, String client, VisitFacts facts, List<Path> files,
                        Consumer<String> onText, JobContext job) {
        var found = skills.find(skill);
        var bare = clients.bare(client);
        if (!bare.staysHere()) {
            throw ProblemException.of(ProblemCode.MODEL_NOT_CONFIRMED, client);
        }
        var answer = bare.complete(request(found, facts, files), onText, job);
        return DraftParser.parse(renderer.narrowed(found, facts), answer.text()).toMarkdown();
    }

    /// Takes a file as the model's answer and goes on from there.
    public String draftFromAnswer(String skill, VisitFacts facts, Path answer) {
        var found = skills.find(skill);
        var text = read(answer, JobContext.NONE).text();
        if (text.isBlank()) {
            throw ProblemException.of(ProblemCode.ANSWER_UNREADABLE, Problems.name(answer.toString()));
        }
        return DraftParser.parse(renderer.narrowed(found, facts), text).toMarkdown();
    }

    private ModelRequest request(Skill skill, VisitFacts facts, List<Path> files) {
        var blocks = files.stream().map(file -> {
            var reading = read(file, JobContext.NONE);
            if (reading.method() == ReadMethod.NONE) {
                throw ProblemException.of(ProblemCode.SKILL_NEEDS_SOURCES);
            }
            return new SourceBlock(Problems.name(file.toString()), reading.text());
        }).toList();
        return renderer.render(skill, blocks, "", facts);
    }
}
