package org.notewright.workflow.dictate;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Recording;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.SpokenWord;
import org.notewright.vault.store.Hashes;
import org.notewright.vault.store.Vault;

/// Makes a source of a recording and its words: the written form is its text, the spoken words stand beside.
final class SourceMaker {

    static final String NO_WORDS = "No word was understood in this recording.";
    static final String BROKEN_OFF = "This recording is damaged or breaks off before its end; the words are of what could be played.";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'Dictation' uuuu-MM-dd HH.mm'.wav'", Locale.ROOT);

    private final Vault vault;
    private final WrittenForm form;
    private final DictationSettings settings;
    private final Clock clock;

    SourceMaker(Vault vault, WrittenForm form, DictationSettings settings, Clock clock) {
        this.vault = vault;
        this.form = form;
        this.settings = settings;
        this.clock = clock;
    }

    /// Stores the source and lets the recording go.
    Source store(Recording recording, List<SpokenWord> words) {
        var wav = Wav.of(vault.recordings().sound(recording.id()), recording.rate());
        var source = new Source(new SourceId(recording.id().value()), recording.patient(), recording.visitDate(),
                NAME.format(recording.startedAt().atZone(clock.getZone())), wav.length, Hashes.sha256(wav),
                reading(written(words), false), clock.instant());
        vault.recordings().close(source, wav);
        vault.log().add("dictate", source.id().toString());
        return source;
    }

    WrittenForm.Written written(List<SpokenWord> words) {
        return form.of(words, settings.words());
    }

    /// @param damaged whether the sound broke off
    static Reading reading(WrittenForm.Written written, boolean damaged) {
        var warnings = new ArrayList<String>();
        if (damaged) {
            warnings.add(BROKEN_OFF);
        }
        if (written.words().isEmpty()) {
            warnings.add(NO_WORDS);
        }
        double confidence = written.words().stream().mapToDouble(word -> word.spoken().confidence()).average().orElse(1);
        var text = written.text();
        var pages = text.isEmpty() ? List.<PageText>of() : List.of(new PageText(1, new Span(0, text.length()), confidence));
        return new Reading(SourceKind.AUDIO, ReadMethod.SPEECH, text, pages, List.of(), written.words(), warnings);
    }
}
