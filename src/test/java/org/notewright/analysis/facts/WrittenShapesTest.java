package org.notewright.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Shapes that notes of further hands brought: one rule a test, in the words of an invented note.
class WrittenShapesTest {

    private static List<String> facts(String note) {
        return FactExtractor.extract(note).facts().stream().map(FactLine::of).toList();
    }

    private static void read(String note, String... wanted) {
        var found = facts(note);
        for (var each : wanted) {
            assertTrue(found.contains(each), () -> each + " is missing in " + found);
        }
    }

    @Test void theLatestOfEarlierColumnsIsToday() {
        read("Dx: R shoulder pain\nO:\nTest\tSide\tIE 2/3\tPN 3/3\tGoal\nAROM shoulder flexion\tR\t88\t126\t150\n",
                "rom shoulder R flexion active 88 prior", "rom shoulder R flexion active 126", "rom shoulder R flexion active 150 goal");
    }

    @Test void aFingerNamedOnceHoldsForTheJointsBelowIt() {
        read("O:\nAROM R, ext/flex deg        wk 8          wk 12\nRF   MP                     0/74          0/86\n     PIP                   -24/78        -14/92\n     TAM                    144           198\n",
                "rom ring mcp R flexion active 86", "rom ring pip R extension active -24 prior", "rom ring pip R flexion active 92",
                "rom ring finger R total active motion active 198");
    }

    @Test void aFingerValueBeyondItsJointIsImplausibleAndItsPartnerStays() {
        var note = "O:\nAROM R, ext/flex deg        wk 8          wk 12\nRF   PIP                   -24/78        -14/920\n";
        read(note, "rom ring pip R extension active -14");
        assertEquals(1, FactExtractor.extract(note).implausible().size());
    }

    @Test void codedRowsGiveEachMotionItsSideAndTheLatestRowIsToday() {
        read("Dx: neck pain\nO:\nCROM inclinometer\n 7/07  F/E/RR/LR/RSB/LSB: 38/44/46/54/24/22\n 8/04  F/E/RR/LR/RSB/LSB: 45/50/60/55/30/28\n",
                "rom cervical flexion 38 prior", "rom cervical R rotation 46 prior", "rom cervical L rotation 55", "rom cervical R lateral flexion 30");
    }

    @Test void aSpineRowOutOfReachIsImplausible() {
        assertEquals(1, FactExtractor.extract("Dx: neck pain\nO:\nCROM F/E/RR/LR: 45/50/460/55\n").implausible().size());
    }

    @Test void aHeadingOfTwoModesPartsThePairsBelow() {
        read("O:\nR ROM deg, act / pass     today        5/12\n wrist ext                44 / 55      30 / 42\n",
                "rom wrist R extension active 44", "rom wrist R extension passive 55", "rom wrist R extension active 30 prior", "rom wrist R extension passive 42 prior");
    }

    @Test void capitalsWithAStrokeAreALabel() {
        read("RPT/ L KNEE PN 1/10.\nNEG/ FEVER / CALF PN.\nMEAS/\nMMT/ QUAD L 4- R 5 / HS L 4 R 5\nOBJ BY WK 12/ LEFS 65 / QUAD L 4+.\n",
                "no fever", "str quadriceps R 5", "str hamstrings R 5", "test LEFS 65 goal");
    }

    @Test void aNoteWithoutCapitalsNamesSidesBySmallLetters() {
        read("pt says ankle is stiff in the morning and better after a shower, sore going down stairs, doing the exercises most days at home, no calf pain, wearing "
                + "the brace at work and for the long walks with the dog on weekends\narom l ankle df 6 pf 38\nr ankle df 16\nmmt l df 4+\nhip abd 4 both\n",
                "rom ankle L dorsiflexion active 6", "rom ankle R dorsiflexion 16", "str ankle L dorsiflexion 4+", "str hip B abduction 4");
    }

    @Test void aBracketOfSidesBehindTheValuesIsEarlier() {
        read("O: MMT: triceps R 2+ L 3 (R 1, L 2-).\n", "str triceps R 2+", "str triceps L 3", "str triceps R 1 prior", "str triceps L 2- prior");
    }

    @Test void theUnitBehindTheNameOfAForceHoldsForItsValues() {
        read("O: Grip kg R 4 (1), L 11 (6).\n", "grip R 4 kg", "grip R 1 kg prior", "grip L 11 kg");
    }

    @Test void sumsAreToldByTheWordsBehindThem() {
        read("O: 97110 TE 30 min, 97140 MT 15 min. 45' on clock, 45' of it timed.\n", "time total 45", "time timed 45");
    }

    @Test void ratedExertionIsNoVitalSign() {
        var note = "O:\n                HR    BP        SpO2   RR   RPE\nrest, seated    76    128/74    95     18   6\n6MWT, end       108   152/78    88     28   14\n";
        read(note, "vital HR 108", "vital RR 28");
        assertEquals(List.of(), FactExtractor.extract(note).implausible());
    }

    @Test void modifiersBehindACodeAreNoMinutes() {
        read("O:\n97110 95 GP   2 u   24 min\n97530 95 GP   1 u   14 min\n", "service 97110 24 min 2 u", "service 97530 14 min 1 u");
    }

    @Test void halvesAreReadWithTheirWhole() {
        read("O: Single leg stance 6 s on the right and 2 1/2 s on the left.\n", "test SLS R 6 s", "test SLS L 2.5 s");
    }

    @Test void levelsOfTheQualityIndicatorsFillTheirCells() {
        read("""
                O:
                                      Admit 4/28              This week               Discharge goal
                Eating                Substantial/maximal     Setup/clean-up          Independent
                """,
                "assist eating Max A prior", "assist eating Setup", "assist eating I goal");
    }

    @Test void theFirstOfTwoValuesInAGoalIsWhereThePatientIs() {
        read("Goals: TUG under 10 s; ODI 28% → 14%.\n", "test ODI 14 % goal", "test ODI 28 %");
    }
}
