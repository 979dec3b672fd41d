package org.notewright.drafting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

class BudgetTest {

    private static ModelRequest request(int characters, Sight... sights) {
        return new ModelRequest("", List.of(new SourceBlock("", "x".repeat(characters), List.of(sights))), "", "", "s",
                List.of(), 8_000);
    }

    @Test void countsEveryPartOfTheRequest() {
        var request = new ModelRequest("abc", List.of(new SourceBlock("def", "ghi")), "jkl", "mno", "s", List.of(), 9);
        assertEquals(5, Budget.of(request, 0).estimated());
    }

    @Test void anUnknownWindowTakesEverything() {
        var budget = Budget.of(request(9_000_000), 0);
        assertTrue(budget.fits());
        assertEquals(8_000, budget.require());
        assertEquals(0, budget.share());
    }

    @Test void theAnswerTakesWhatTheWindowLeaves() {
        var budget = Budget.of(request(6_000), 5_000);
        assertEquals(3_000, budget.require());
        assertEquals(1, budget.share());
    }

    @Test void whatDoesNotFitIsRefusedWithBothFigures() {
        var budget = Budget.of(request(12_000), 5_000);
        assertFalse(budget.fits());
        var problem = assertThrows(ProblemException.class, budget::require).problem();
        assertEquals(Problem.of(ProblemCode.MODEL_TOO_LONG, "5500", "5000"), problem);
    }

    @Test void aShortAnswerNeedsNoMoreThanItAsksFor() {
        var budget = Budget.of(request(12_000).withMaxTokens(200), 5_000);
        assertEquals(200, budget.require());
    }

    @Test void picturesAndPdfPagesCount() {
        var picture = new Sight("a.png", Sight.Kind.PNG, new byte[10]);
        var pdf = new Sight("a.pdf", Sight.Kind.PDF, new byte[60_000]);
        assertEquals(Budget.TOKENS_PER_PICTURE, Budget.of(request(0, picture), 0).estimated());
        assertEquals(2 * Budget.TOKENS_PER_PDF_PAGE, Budget.of(request(0, pdf), 0).estimated());
    }
}
