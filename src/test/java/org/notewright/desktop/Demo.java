package org.notewright.desktop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.drafting.skill.Section;
import org.notewright.drafting.skill.Skill;

/// Invented people and papers for the window's tests.
public final class Demo {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-12T10:42:07Z"), ZoneOffset.UTC);

    public static final Patient ALVAREZ = new Patient(PatientId.random(), "DEMO Alvarez", "Marisol",
            LocalDate.of(1961, 3, 14), "K-1042", "", "Medicare",
            List.of(new Diagnosis("M17.11", "right knee osteoarthritis")), List.of("anticoagulant"), Discipline.PT);

    public static final String NOTE = """
            pt c/o R knee pn 4/10 w/ stairs, was 6/10 IE. Worst 7/10 past wk after grocery run, best 2/10. Denies \
            buckling, no c/o N/T. Doing HEP "most days".

            BP 132/78, HR 74. AROM R knee flex 0-110 (IE 98), ext -5. MMT R quad 4-/5, HS 4/5.

            TE x23': SLR 3x10 2#, mini squats 3x12, heel slides x20, bike 6'. MT x15': patellar mobs gr III sup/inf.
            """;

    private Demo() {
    }

    public static List<Patient> patients() {
        return List.of(ALVAREZ,
                patient("DEMO Brandt", "Ilse", "R29.6", "repeated falls", "Medicare", "K-1017", Discipline.PT),
                patient("DEMO Chaudhry", "Sana", "M75.02", "adhesive capsulitis of left shoulder", "Aetna", "K-1050",
                        Discipline.PT),
                patient("DEMO Lindqvist", "Ana", "M18.11", "right thumb CMC osteoarthritis", "Blue Cross", "K-0988",
                        Discipline.OT),
                patient("DEMO Nakamura", "Yui", "S83.511D", "ACL sprain, right knee", "Cigna", "K-1021", Discipline.PT),
                patient("DEMO Okafor", "Daniel", "M54.50", "low back pain", "Workers' compensation", "K-1033",
                        Discipline.PT),
                patient("DEMO Weiss", "Tomas", "H81.11", "benign paroxysmal vertigo, right ear", "Medicare", "K-1044",
                        Discipline.PT));
    }

    private static Patient patient(String family, String given, String code, String words, String payer, String number,
                                   Discipline discipline) {
        return new Patient(PatientId.random(), family, given, LocalDate.of(1958, 7, 2), number, "", payer,
                List.of(new Diagnosis(code, words)), List.of(), discipline);
    }

    public static Source note(@Nullable LocalDate day, String fileName, String text) {
        return source(day, fileName, new Reading(SourceKind.TEXT, ReadMethod.PLAIN, text,
                List.of(new PageText(1, new Span(0, text.length()), 1)), List.of()));
    }

    public static Source letter(@Nullable LocalDate day, String fileName, String text) {
        int half = text.length() / 2;
        return source(day, fileName, new Reading(SourceKind.PDF, ReadMethod.TEXT_LAYER, text,
                List.of(new PageText(1, new Span(0, half), 1), new PageText(2, new Span(half, text.length()), 1)),
                List.of()));
    }

    public static Source picture(@Nullable LocalDate day, String fileName) {
        return source(day, fileName, new Reading(SourceKind.IMAGE, ReadMethod.NONE, "", List.of(),
                List.of("The words of pictures are not read yet.")));
    }

    private static Source source(@Nullable LocalDate day, String fileName, Reading reading) {
        return new Source(SourceId.random(), ALVAREZ.id(), day, fileName, reading.text().length(), "0".repeat(64),
                reading, CLOCK.instant());
    }

    public static Document document(LocalDate day, DocumentState state) {
        return new Document(DocumentId.random(), ALVAREZ.id(), "soap-note", "SOAP note", day, state, 1,
                CLOCK.instant());
    }

    public static Skill skill(String name, String title) {
        return new Skill(name, title, Set.of(Discipline.PT, Discipline.OT), List.of("note"),
                List.of(new Section("Subjective", "S")), List.of(), "");
    }
}
