package org.notewright.export.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Signer;
import org.notewright.export.markup.PrintedSection;

/// Invented documents to print in tests.
final class Prints {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Instant SIGNED_AT = Instant.parse("2026-11-20T21:05:00Z");
    static final DocumentId ID = new DocumentId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    static final Signer SIGNER = new Signer("DEMO Jordan Reyes", "PT, DPT", "PT-20417");
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final List<PrintedSection> SOAP = List.of(
            new PrintedSection("Subjective", """
                    Patient reports the right knee is **“much looser”** since the last visit; pain 3/10 at rest and 5/10 \
                    on stairs. Sleeps through the night. Stopped using the cane indoors on Monday and has had no falls.

                    Goal in her words: walk the dog around the block (about ½ mile) without stopping."""),
            new PrintedSection("Objective", """
                    Edema: mid-patellar girth 41.5 cm R, 39 cm L. Incision clean, dry, intact.

                    | Measure | Side | Nov 6 | Nov 20 | Change |
                    | :-- | :-: | --: | --: | --: |
                    | Knee flexion AROM | R | 95° | 110° | +15° |
                    | Knee extension AROM | R | −8° | −3° | +5° |
                    | Quadriceps strength (MMT) | R | 3+/5 | 4−/5 | ↑ |
                    | Timed Up and Go | | 16.2 s | 12.8 s | −3.4 s |
                    | 30-second chair stand | | 8 | 11 | +3 |

                    Treatment today:

                    - Therapeutic exercise, 25 min: heel slides 2 × 15, terminal knee extension 3 × 10 with green band, \
                    step-ups on a 4-inch step 2 × 10 with one-hand support
                    - Gait training, 12 min: stairs, reciprocal up, step-to down
                    - Manual therapy, 8 min: patellar mobilization grade II–III"""),
            new PrintedSection("Assessment", """
                    Flexion now ≥ 110°, enough for reciprocal stairs; eccentric quadriceps control still limits descent. \
                    Timed Up and Go fell below 13.5 s. *Skilled care remains needed* for progression of loading and gait."""),
            new PrintedSection("Plan", """
                    1. Continue 2 ×/week for 3 weeks
                    2. Add eccentric step-downs (2-inch → 4-inch)
                    3. Reassess LEFS and stairs on Dec 4"""));

    private Prints() {
    }

    static Practice practice() {
        return new Practice("DEMO Riverside Physical Therapy", "118 Canal Street, Suite 4\nAlbany, NY 12207",
                "(518) 555-0142", "1234567893");
    }

    static Patient patient() {
        return new Patient(new PatientId(UUID.fromString("00000000-0000-0000-0000-000000000002")), "DEMO Alvarez",
                "Marisol", LocalDate.of(1957, 3, 14), "10482", "", "Medicare Part B",
                List.of(new Diagnosis("M17.11", "Unilateral primary osteoarthritis, right knee"),
                        new Diagnosis("Z96.651", "Presence of right artificial knee joint")),
                List.of("Fall risk", "Weight bearing as tolerated, right"), Discipline.PT);
    }

    static PrintedDocument signed(List<PrintedSection> sections, PaperSize paper, List<Addendum> addenda) {
        var signature = new Signature(ID, 3, SIGNER, SIGNED_AT, HASH);
        return print(sections, new SignatureBlock(signature, ZONE), addenda, paper);
    }

    static PrintedDocument signed(List<PrintedSection> sections) {
        return signed(sections, PaperSize.LETTER, List.of());
    }

    static PrintedDocument draft(List<PrintedSection> sections) {
        return print(sections, null, List.of(), PaperSize.LETTER);
    }

    static Addendum addendum(int number, String text) {
        return new Addendum(ID, number, text, SIGNER, SIGNED_AT.plusSeconds(86_400L * number), HASH);
    }

    private static PrintedDocument print(List<PrintedSection> sections, @Nullable SignatureBlock signature,
                                         List<Addendum> addenda, PaperSize paper) {
        return new PrintedDocument(practice(), patient(), "SOAP note", LocalDate.of(2026, 11, 20), sections, signature,
                addenda, signature == null, paper, ZONE, SIGNED_AT.plusSeconds(60));
    }

    /// Text over many pages, with a table that goes on.
    static List<PrintedSection> longText(int repeats) {
        var sections = new ArrayList<>(SOAP);
        var rows = new StringBuilder("| Date | Exercise | Dose | Response |\n|---|---|--:|---|\n");
        for (int i = 1; i <= repeats; i++) {
            rows.append("| Visit ").append(i).append(" | Terminal knee extension with band, seated and standing | ")
                    .append(i % 4 + 1).append(" × 10 | Tolerated well, no increase in pain after ")
                    .append(i).append(" repetitions |\n");
        }
        sections.add(new PrintedSection("Exercise record", rows.toString()));
        var text = new StringBuilder();
        for (int i = 1; i <= repeats; i++) {
            text.append("Visit ").append(i).append(": ambulated with supervision on level ground, verbal cues for heel "
                    + "strike and equal step length; needed one rest. Blood pressure before and after within the "
                    + "range the physician gave. Tolerated the session well and asked about stairs at home.\n\n");
        }
        sections.add(new PrintedSection("History of the episode", text.toString()));
        return sections;
    }

    static final List<PrintedSection> UNICODE = List.of(new PrintedSection("Signs ≥ and ↑", """
            Signs: ↑ → ← ↓ ≥ ≤ ≠ ≈ ± × ÷ ½ ¼ ° µ Δ √ − – — … “quotes” ‘single’ • ☐ ☑ ✓ ✗ ⚠ ★ ♀ ♂ ⅓

            **Bold ≥ 110° → −3°**, *italic ≥ 110° → −3°*, plain ≥ 110° → −3°; reflexes, office, flexion, affect

            Names: Zoë Łukasz Nguyễn Đặng Ångström Škoda Ωμέγα Привет; decomposed e\u0301 n\u0303

            No font here: 患者 שלום مرحبا 😀 👩‍⚕️ end\tof \u0007 control \u200B signs \uD800 lone

            Address: https://example.org/""" + "a-very-long-path/".repeat(18) + "end"));
}
