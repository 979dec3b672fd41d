package org.notewright.desktop.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Document;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.DocumentState;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.Signer;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.Version;
import org.notewright.drafting.skill.Section;
import org.notewright.workflow.Review;

/// An invented note with its sources, as in the pictures.
final class Demo {

    static final Instant MORNING = Instant.parse("2026-03-12T10:31:00Z");
    static final DocumentId DOCUMENT = DocumentId.random();
    static final PatientId PATIENT = PatientId.random();
    static final Signer SIGNER = new Signer("Dana Reyes", "PT, DPT", "PT-0117");

    static final String NOTE = """
            pt c/o R knee pn 4/10 w/ stairs, was 6/10 IE. Worst 7/10 past wk after grocery run, best 2/10. Denies buckling, no c/o N/T. Doing HEP "most days".

            BP 132/78, HR 74. AROM R knee flex 0–110 (IE 98), ext −5. MMT R quad 4−/5, HS 4/5.

            TE x23': SLR 3x10 2#, mini squats 3x12, heel slides x20, bike 6'. MT x15': patellar mobs gr III sup/inf, tib-fem AP gr II–III. TA x7': sit<>stand 2x8 from 18" chair, vc for equal WB and hip hinge.

            Total tx 45 min, all timed. LEFS 48/80 (IE 31).

            Tol well, flex up 12 deg since IE. Needs skilled PT for graded mobs + cueing to correct R trunk shift w/ sit<>stand.

            Cont POC 2x/wk, add 4" step ups nv.
            """;
    static final String DICTATION = "Manual therapy fifteen minutes, patellar mobs grade three. Total 45 min.";

    static final String FIRST = """
            ## Subjective
            Patient reports right knee pain 4/10 with stairs, 6/10 at evaluation; worst 7/10 in the past week after shopping, best 2/10. Denies buckling, numbness and tingling. Performs the home program most days.

            ## Objective
            BP 132/78, HR 74. Right knee active flexion 110° (98° at evaluation), extension −5°. Strength: right quadriceps 4−/5, hamstrings 4/5. LEFS 48/80 (31/80 at evaluation).

            97110, 23 min: straight leg raise 3×10, 2 lb; mini squat 3×12; heel slide ×20; bike 6 min. 97140, 15 min: patellar mobilization grade III. 97530, 8 min: sit to stand 2×8 with verbal cues.

            ## Assessment
            Flexion improved 12° since evaluation.

            ## Plan
            Continue twice weekly; add 4-inch step-ups next visit.
            """;
    static final String SECOND = FIRST.replace("shopping", "a grocery run").replace("since evaluation.\n",
            "since evaluation. Skilled care was needed to grade mobilization and to cue a right trunk shift in sit to stand.\n");

    static final List<Section> SECTIONS = List.of(new Section("Subjective", "S"), new Section("Objective", "O"),
            new Section("Assessment", "A"), new Section("Plan", "P"));

    private Demo() {
    }

    static Source source(SourceKind kind, String fileName, String text) {
        var reading = new Reading(kind, ReadMethod.PLAIN, text,
                List.of(new PageText(1, new Span(0, text.length()), 1)), List.of());
        return new Source(SourceId.random(), PATIENT, LocalDate.of(2026, 3, 12), fileName, text.length(), "0".repeat(64),
                reading, MORNING);
    }

    static Review review(DocumentState state, List<Version> versions, String text) {
        var patient = new Patient(PATIENT, "DEMO Alvarez", "Marisol", LocalDate.of(1961, 3, 14), "", "", "Medicare",
                List.of(), List.of(), Discipline.PT);
        var document = new Document(DOCUMENT, PATIENT, "soap-note", "SOAP note", LocalDate.of(2026, 3, 12), state,
                versions.size(), MORNING);
        var sources = List.of(source(SourceKind.TEXT, "note.txt", NOTE), source(SourceKind.AUDIO, "visit.wav", DICTATION));
        var run = new Run(RunId.random(), PATIENT, DOCUMENT, "soap-note", "offline", "", List.of(), "", "", null, 0, 0,
                MORNING, MORNING);
        return new Review(document, patient, sources, versions, text, SECTIONS, run, Optional.empty(), List.of());
    }

    static Version version(int number, String text) {
        return new Version(DOCUMENT, number, text, number == 1 ? Version.Origin.MODEL : Version.Origin.PERSON,
                MORNING.plusSeconds(60L * number));
    }

    /// Flags as in the pictures.
    static List<Flag> flags(String draft, Review review) {
        int eight = draft.indexOf("8 min:");
        var span = new Span(Math.max(eight, 0), Math.max(eight, 0) + 5);
        var tibFem = draft.indexOf("grade III.");
        return review.versions().isEmpty() || eight < 0 ? List.of() : List.of(
                new Flag("“8 min” is not in the sources",
                        "The note says TA x7'. At 7 minutes the service earns no unit on its own; the total of 45 still"
                                + " supports 3.",
                        span, List.of(new Flag.Fix("Use 7 min", span, "7 min"))),
                new Flag("Left out of the draft", "tib-fem AP gr II–III", null, List.of(new Flag.Fix(
                        "Insert in Objective", new Span(tibFem + 9, tibFem + 9), ", tibiofemoral AP grade II–III"))),
                new Flag("No short-term goal today", "Last: LEFS 55/80 by visit 10", null, List.of()));
    }
}
