package org.notewright.sources.intake;

import java.util.List;
import java.util.Locale;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;

/// Takes every kind and reads no word of it: the file is kept as it is, with a sentence that says so and what can be
/// done.
public final class AttachmentReader implements SourceReader {

    @Override public boolean reads(SourceKind kind) {
        return true;
    }

    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        return new Reading(kind, ReadMethod.NONE, "", List.of(), List.of(advice(bytes, kind)));
    }

    private static String advice(byte[] bytes, SourceKind kind) {
        var texts = new IntakeTexts();
        return switch (kind) {
            case AUDIO -> texts.get("attachment.audio");
            case OTHER -> texts.get("attachment." + OddFile.of(bytes).name().toLowerCase(Locale.ROOT));
            default -> texts.get("attachment", texts.kind(kind));
        };
    }
}
