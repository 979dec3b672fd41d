package org.notewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.notewright.drafting.model.ModelClientProvider;
import org.notewright.drafting.model.ModelClients;
import org.notewright.drafting.model.local.LocalProvider;
import org.notewright.drafting.skill.SkillLibrary;
import org.notewright.files.PrivateFolder;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.intake.FileIntake;
import org.notewright.sources.intake.SourceReaders;
import org.notewright.sources.ocr.Recognizer;
import org.notewright.sources.speech.SpeechEngineProvider;
import org.notewright.sources.speech.audio.SystemMicrophones;
import org.notewright.sources.speech.audio.SystemSpeaker;
import org.notewright.vault.store.Vaults;
import org.notewright.workflow.Parts;
import org.notewright.workflow.WordGuesser;
import org.notewright.workflow.dictate.SpeechParts;

/// The one place where the rooms are put together.
final class Wiring {

    static final String VAULT_PLACE = "vault.place";
    static final String PRACTICE_NAME = "practice.name";

    private final Places places;
    private final PlainSettings settings;
    private final PrivateFolder privateFiles;
    private final UnaryOperator<SpeechParts> devices;

    private Wiring(Places places, Path privateRoot, UnaryOperator<SpeechParts> devices) {
        this.places = places;
        this.devices = devices;
        this.settings = new PlainSettings(places.settingsFile());
        try {
            this.privateFiles = PrivateFolder.open(privateRoot);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.VAULT_NOT_WRITABLE,
                    String.valueOf(privateRoot.getFileName())), e);
        }
        Vaults.useNativeFolder(privateFiles.natives());
    }

    static Wiring forWindow(Places places) {
        return forWindow(places, UnaryOperator.identity());
    }

    /// @param devices puts other microphones and loudspeakers in the place of this computer's, for tests
    static Wiring forWindow(Places places, UnaryOperator<SpeechParts> devices) {
        return new Wiring(places, places.home(), devices);
    }

    static Wiring forCommandLine(Places places) {
        return new Wiring(places, places.commandLine(), UnaryOperator.identity());
    }

    Parts parts(Clock clock) {
        return new Parts(clock, privateFiles, new FileIntake(),
                SourceReaders.standard(privateFiles::natives, new Recognizer(privateFiles::natives)), SkillLibrary.shipped(), modelClients(),
                new WordGuesser(clock), speech());
    }

    PlainSettings settings() {
        return settings;
    }

    PrivateFolder privateFiles() {
        return privateFiles;
    }

    /// Where a first vault is proposed.
    Path proposedVault() {
        return places.proposedVault();
    }

    /// The engine that comes with the program, or another one that was put beside it.
    private SpeechParts speech() {
        var engine = ServiceLoader.load(SpeechEngineProvider.class).findFirst()
                .map(provider -> provider.create(privateFiles::natives)).orElse(null);
        return devices.apply(new SpeechParts(engine, new SystemMicrophones(), new SystemSpeaker(), places.speechModels()));
    }

    private ModelClients modelClients() {
        var found = ServiceLoader.load(ModelClientProvider.class).stream().map(ServiceLoader.Provider::get);
        return new ModelClients(Stream.concat(found, Stream.of(new LocalProvider(privateFiles::natives)))
                .sorted(Comparator.comparingInt(Wiring::rank)).toList());
    }

    /// Offline first: it is the default.
    private static int rank(ModelClientProvider provider) {
        return List.of("offline", "anthropic", "openai-compatible", "local").indexOf(provider.id()) & Integer.MAX_VALUE;
    }
}
