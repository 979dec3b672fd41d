package org.notewright.sources.intake;

import java.util.List;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;

/// Takes every kind and reads no word of it: the file is kept as it is, with a warning that says so.
public final class AttachmentReader implements SourceReader {

    @Override public boolean reads(SourceKind kind) {
        return true;
    }

    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        var texts = new IntakeTexts();
        return new Reading(kind, ReadMethod.NONE, "", List.of(), List.of(texts.get("attachment", texts.kind(kind))));
    }
}
