package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.analysis.readability.Readability;
import org.notewright.drafting.Notes;

class HomeSheetsTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static List<String> notes() {
        return Notes.numbers();
    }

    private static String body(String draft) {
        int missing = draft.indexOf("## Missing");
        return missing < 0 ? draft : draft.substring(0, missing);
    }

    private static List<String> numbers(String line) {
        return NUMBER.matcher(line).results().map(java.util.regex.MatchResult::group).toList();
    }

    /// The doses: in the clinician's table the middle column, on the patient's sheet the lines that begin in bold.
    private static List<String> doses(String skill, String note) {
        return body(Drafting.draft(skill, List.of(note))).lines()
                .map(line -> line.startsWith("| ") ? line.split(" \\| ", -1)[1] : line)
                .filter(line -> skill.equals("hep-clinical") ? !line.startsWith("#") && line.matches(".*\\d.*") && !line.startsWith("-")
                        : line.startsWith("**How much:**"))
                .map(line -> line.replace("**How much:** ", "").replaceAll("\\.$", ""))
                .filter(line -> !line.startsWith("**How often") && NUMBER.matcher(line).find()).toList();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void bothSheetsHoldTheSameDosesNumberByNumber(String number) {
        var note = Notes.text(number);
        var clinical = doses("hep-clinical", note);
        for (var dose : doses("hep-patient", note)) {
            assertTrue(clinical.stream().anyMatch(line -> numbers(line).containsAll(numbers(dose))), number + ": " + dose + " not in " + clinical);
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void thePatientsSheetIsReadInTheSixthGrade(String number) {
        var sheet = body(Drafting.draft("hep-patient", List.of(Notes.text(number))));
        assertTrue(Readability.of(sheet).fleschKincaidGrade() <= 6, number);
    }

    @Test void aDoseTheNoteDoesNotGiveIsMissingAndNotMadeUp() {
        var draft = Drafting.draft("hep-patient", List.of("2/3/26 PT. S: better. O: TE 15 min: bridges, clams 3x10. P: 2x/wk"));
        assertTrue(draft.contains("Clamshell") && draft.contains("3 sets of 10"), draft);
        assertFalse(body(draft).contains("How much:** 10"), draft);
    }

    @Test void anExerciseTheLibraryDoesNotKnowKeepsTheTherapistsWordsAndGetsNoInstruction() {
        var draft = Drafting.draft("hep-patient", List.of("2/3/26 OT. O: TE 15 min: wheelbarrow walk 4 x 20 ft. P: 1x/wk"));
        assertFalse(draft.contains("exercise:"), draft);
    }

    @Test void theSheetEndsWithWhenToCall() {
        var draft = body(Drafting.draft("hep-patient", List.of(Notes.text("01"))));
        assertTrue(draft.lastIndexOf("## ") == draft.indexOf("## When to call your PT or OT"));
        assertTrue(draft.contains("Call 911"));
    }

    @Test void anExerciseTheNoteMarksForHomeComesAlone() {
        var draft = Drafting.draft("hep-patient", List.of("2/3/26 PT. O: TE 15 min: clams 3x10. HEP issued: bridges 2x10 daily. P: 2x/wk"));
        assertTrue(draft.contains("### Bridge") && !draft.contains("### Clamshell"), draft);
        assertEquals(-1, draft.indexOf("meant for home"));
    }
}
