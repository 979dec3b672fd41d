package org.notewright.cli;

import java.util.function.Function;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Ids as people type them; what is no id names nothing.
final class Ids {

    private Ids() {
    }

    static PatientId patient(String text) {
        return read(text, PatientId::of, ProblemCode.PATIENT_UNKNOWN);
    }

    static SourceId source(String text) {
        return read(text, SourceId::of, ProblemCode.SOURCE_UNKNOWN);
    }

    static DocumentId document(String text) {
        return read(text, DocumentId::of, ProblemCode.DOCUMENT_UNKNOWN);
    }

    static ArrivalId arrival(String text) {
        return read(text, ArrivalId::of, ProblemCode.ARRIVAL_UNKNOWN);
    }

    private static <T> T read(String text, Function<String, T> reader, ProblemCode unknown) {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(org.notewright.problem.Problem.of(unknown), e);
        }
    }
}
