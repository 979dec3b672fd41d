package org.notewright.analysis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftChecksTest {

    private static Expected asking(String check, Expected.Part... parts) {
        return new Expected(Set.of(check), List.of(parts), 6, Set.of("readability", "identifiers").contains(check), true, List.of());
    }

    private static Expected.Part part(String heading) {
        return new Expected.Part(heading, 0, "");
    }

    private static List<FindingKind> kinds(Expected expected, String draft) {
        return DraftChecks.of(expected, List.of(), null, draft).stream().map(Finding::kind).toList();
    }

    @Test void aSectionThatDidNotComeIsNamed() {
        var found = DraftChecks.of(asking("format", part("Plan"), part("Goals")), List.of(), null, "## Plan\n\nGo on.\n");
        assertEquals(List.of(FindingKind.SECTION_ABSENT), found.stream().map(Finding::kind).toList());
        assertTrue(found.getFirst().title().contains("Goals"));
    }

    @Test void sectionsInAnotherOrderAreNamed() {
        assertEquals(List.of(FindingKind.SECTION_ORDER),
                kinds(asking("format", part("Plan"), part("Goals")), "## Goals\n\nWalk.\n\n## Plan\n\nGo on.\n"));
    }

    @Test void anEmptySectionIsWelcomeInARecordAndNotOnAPatientsSheet() {
        var draft = "## Plan\n\n## Goals\n\nWalk.\n";
        assertEquals(List.of(), kinds(asking("format", part("Plan"), part("Goals")), draft));
        var patient = new Expected(Set.of("format"), List.of(part("Plan"), part("Goals")), 6, true, true, List.of());
        assertEquals(List.of(FindingKind.SECTION_EMPTY), kinds(patient, draft));
    }

    @Test void aTableThatWasAskedForAndDidNotComeIsNamed() {
        var wanted = asking("format", new Expected.Part("Change", 0, "table"));
        assertEquals(List.of(FindingKind.NO_TABLE), kinds(wanted, "## Change\n\nFlexion went from 95 to 110.\n"));
        assertEquals(List.of(), kinds(wanted, "## Change\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear [Name],", "Date: ____", "DOB XX/XX/XXXX"})
    void aGapLeftToFillIsNamed(String line) {
        assertEquals(List.of(FindingKind.GAP_TO_FILL), kinds(asking("format", part("Letter")), "## Letter\n\n" + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [ ] stairs", "- [x] stairs", "See [the sheet](a.pdf).", "\"I can't [sic] sleep\""})
    void aTickBoxIsNoGap(String line) {
        var found = kinds(asking("format", part("Letter")), "## Letter\n\n" + line + "\n");
        assertEquals(line.contains("sic") ? 1 : 0, found.size(), line);
    }

    @Test void whatStandsUnderMissingIsNotPartOfTheDocument() {
        assertEquals(List.of(), kinds(asking("format", part("Plan")), "## Plan\n\nGo on.\n\n## Missing\n\n- [Name] of the payer\n"));
    }

    @Test void aSectionAboveItsBoundIsNamedWithItsWords() {
        var wanted = asking("length", new Expected.Part("Plan", 10, ""));
        assertEquals(List.of(), kinds(wanted, "## Plan\n\n" + "word ".repeat(11) + "\n"));
        var found = DraftChecks.of(wanted, List.of(), null, "## Plan\n\n" + "word ".repeat(20) + "\n");
        assertTrue(found.getFirst().title().contains("20"), found.getFirst().title());
    }

    @Test void hardSentencesAreNamedOnlyWhereTheWholeIsTooHard() {
        var wanted = asking("readability", part("Do"));
        assertEquals(List.of(), kinds(wanted, "## Do\n\nSit down. Bend your knee. Count to ten. Rest.\n"));
        assertEquals(List.of(FindingKind.HARD_SENTENCE), kinds(wanted,
                "## Do\n\nProgressive neuromuscular stabilization of the lumbopelvic musculature necessitates continuous coordination.\n"));
    }

    @Test void anExerciseIsToldInThreeSentences() {
        var wanted = asking("readability", part("Do"));
        var four = "## Do\n\n**Bridge**\nLie down. Bend your legs. Lift up. Go down.\nHow much: 3 sets of 10.\n";
        assertEquals(List.of(FindingKind.LONG_INSTRUCTION), kinds(wanted, four));
        assertEquals(List.of(), kinds(wanted, four.replace(" Go down.", "")));
    }

    @Test void readingIsNotJudgedInALanguageTheFormulaWasNotMadeFor() {
        var spanish = new Expected(Set.of("readability", "jargon"), List.of(part("Do")), 6, true, false, List.of());
        assertEquals(List.of(), kinds(spanish, "## Do\n\nAproximadamente inmediatamente posteriormente necesariamente scapula.\n"));
    }

    @Test void aHardWordBringsThePlainOneAsItsRemedy() {
        var found = DraftChecks.of(asking("jargon", part("Do")), List.of(), null, "## Do\n\nSqueeze your scapula. Move the scapula.\n");
        assertEquals(1, found.size());
        assertEquals(List.of("shoulder blade"), found.getFirst().instead());
        assertEquals(List.of(), kinds(asking("jargon", part("Do")), "## Do\n\nSqueeze your shoulder blade (scapula).\n"));
    }

    @Test void dosesAreHeldToTheReviewedProgram() {
        var clinical = "## Exercises\n\n- Bridge: 3 sets of 10 reps\n- Clamshell: 2 sets of 15 reps\n";
        var sheet = "## Your exercises\n\n**Bridge**\nHow much: 3 sets of 12 reps\n\n**Clamshell**\nHow much: 2 sets of 15 reps\n";
        var found = DraftChecks.of(asking("doses"), List.of(), clinical, sheet);
        assertEquals(List.of(FindingKind.DOSE_DIFFERS), found.stream().map(Finding::kind).toList());
        assertEquals(List.of(), DraftChecks.of(asking("doses"), List.of(), clinical, sheet.replace("12", "10")));
    }

    @Test void aSheetWithHeadingsIsHeldToTheProgramsTable() {
        var program = "## Program\n\n| Exercise | Dose | How often |\n| --- | --- | --- |\n| Tendon glides | 1 set of 10, hold 3 seconds | 4 times a day |\n"
                + "| Putty grip | 2 sets of 10 | 1 time a day |\n\n## Exercise details\n\n### Putty grip\n- Stop at pain above 3/10.\n";
        var sheet = "## Your exercises\n\n### Make a fist slowly\n\n**How much:** 1 set of 10, hold 3 seconds\n\n**How often:** 4 times a day\n\n"
                + "### Squeeze putty\n\n**How much:** 2 sets of 10\n\n**How often:** 1 time a day\n\n## Be safe\n\n- Lift no more than 2 pounds.\n";
        assertEquals(List.of(), DraftChecks.of(asking("doses"), List.of(), program, sheet));
        var wrong = DraftChecks.of(asking("doses"), List.of(), program, sheet.replace("2 sets of 10", "2 sets of 12"));
        assertEquals(List.of(FindingKind.DOSE_DIFFERS), wrong.stream().map(Finding::kind).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Patient will climb 12 stairs with one rail in 6 weeks, from 4 stairs at evaluation.| ''
            - Patient will climb 12 stairs with one rail, from 4 stairs at evaluation.| a date
            - Patient will climb 12 stairs with one rail by 3/12/2026.| a baseline
            - Patient will climb stairs better in 6 weeks, currently with effort.| ''
            Patient will feel better.| a target one can measure, a baseline, a date
            The team met in March.| ''
            """)
    void aGoalLacksWhatItsWordsDoNotSay(String line, String lacking) {
        var found = DraftChecks.of(asking("goals"), List.of(), null, "## Goals\n\n" + line + "\n");
        assertEquals(lacking, found.isEmpty() ? "" : found.getFirst().title().replace("Goal without ", ""), line);
    }

    @Test void inATableOfGoalsAnEmptyCellIsThePartThatLacks() {
        var table = "## Goals\n\n| Goal | Baseline | Target | Date |\n| --- | --- | --- | --- |\n| Stairs | 4 | 12 | 3/12/2026 |\n| Reach | — | 120° | |\n";
        var found = DraftChecks.of(asking("goals"), List.of(), null, table);
        assertEquals(List.of("Goal without a baseline, a date"), found.stream().map(Finding::title).toList());
    }

    @Test void everyReasonOfTheDenialWantsAnAnswer() {
        var denial = "NOTICE OF DENIAL\nYour claim was denied.\nReason: CO-50 These services are not deemed a medical necessity by the payer.\nRemark: N115\nYou may appeal.\n";
        var open = DraftChecks.of(asking("reasons"), List.of(denial), null, "## Appeal\n\nPlease pay.\n");
        assertTrue(open.stream().anyMatch(f -> f.title().contains("50")), open.toString());
        var answered = DraftChecks.of(asking("reasons"), List.of(denial), null, "## Appeal\n\nOn CO-50 and N115: the record shows why.\n");
        assertEquals(List.of(), answered);
    }

    @Test void unitsAreHeldToTheMinutesOfTheDay() {
        var wanted = asking("units");
        assertEquals(List.of(), kinds(wanted, "## Objective\n\n97110 therapeutic exercise 23 min x 2 units; 97140 manual therapy (15 min, 1 unit).\n"));
        assertEquals(List.of(FindingKind.UNITS_OVER), kinds(wanted, "## Objective\n\n97110 therapeutic exercise 20 min x 2 units.\n"));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,0", "8,1", "22,1", "23,2", "37,2", "38,3", "52,3", "53,4", "67,4", "68,5", "82,5", "83,6", "97,6", "98,7", "112,7",
            "113,8", "127,8"})
    void unitsFollowTheTableOfTheManual(double minutes, int units) {
        assertEquals(units, UnitsCheck.unitsOf(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your visit for M54.50 is on Monday.", "DOB 4/17/1958", "Member ID: XJB4471902", "Your pain was 4/10 last time."})
    void aMessageThatSaysTooMuchIsFlagged(String line) {
        assertEquals(1, kinds(asking("identifiers"), "## Message\n\n" + line + "\n").size(), line);
    }

    @Test void aSafetyLineStandsWordForWord() {
        var line = "**Call 911 right away if you have chest pain.**";
        var wanted = new Expected(Set.of("format"), List.of(part("Call")), 6, true, true, List.of(line));
        assertEquals(List.of(), kinds(wanted, "## Call\n\nCall 911 right away if you\nhave chest pain.\n"));
        assertEquals(List.of(FindingKind.FIXED_LINE), kinds(wanted, "## Call\n\nCall your PT if you have chest pain.\n"));
    }

    @Test void aPlainReminderPasses() {
        assertEquals(List.of(), kinds(asking("identifiers"),
                "## Message\n\nHi Rosa, your visit is on Monday, March 16 at 10:30 a.m. Please come 10 minutes early. Call 555-0142 to change it.\n"));
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void everyKindHasItsSentencesAndItsCheckIsOneOfTheHead(FindingKind kind) {
        var values = Arrays.stream(new Object[] {"a", "b", "c", "d"}).toArray();
        assertTrue(FindingWords.title(kind, values).length() > 5 && FindingWords.why(kind, values).endsWith("."), kind.toString());
        var known = Arrays.stream(FindingKind.values()).map(FindingKind::check).collect(Collectors.toSet());
        assertEquals(Set.of("format", "length", "readability", "jargon", "doses", "goals", "reasons", "units", "identifiers"), known);
    }
}
