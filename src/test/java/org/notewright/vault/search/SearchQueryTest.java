package org.notewright.vault.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.notewright.clinical.Span;

class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "97110-GP, 15 min|97110 - gp 15 min", "4-/5 quad.|4 - / 5 quad", "0-110° flexion|0 - 110 ° flexion",
        "M17.11 right|m 17 . 11 right", "3x10 reps|3 x 10 reps", "Élan, Łukasz|elan lukasz", "5/5.|5 /  5",
        "knee-flexion|knee flexion", "pain 3. Then|pain 3 then", "110º|110 °", "4−/5|4 - / 5", "50%|50 %",
        "Straße ﬁne|strasse fine"})
    void wordsAreFoldedAndSignsOfNumbersStayApart(String text, String words) {
        assertEquals(words.replaceAll(" +", " "), WordReader.index(text));
    }

    private static List<String> found(String typed, String text) {
        return SearchQuery.parse(typed).spans(text, 100).stream().map(span -> span.in(text)).toList();
    }

    @Test void lastWordIsABeginningUntilSomethingFollows() {
        assertEquals(List.of("flexion"), found("flex", "right knee flexion"));
        assertEquals(List.of(), found("flex ", "right knee flexion"));
        assertEquals(List.of("knee"), found("knee f", "right knee Flexion"));
    }

    @Test void quotedWordsStandTogether() {
        assertEquals(List.of("knee flexion"), found("\"knee flexion\"", "knee, flexion of knee; knee flexion".substring(5)));
        assertEquals(List.of("knee flexion"), found("“knee flex", "knee flexion"));
    }

    @Test void gradeIsNotFoundInAnotherGrade() {
        assertEquals(List.of("4-/5"), found("4-/5", "quad 4/5, hamstring 4-/5, 4+/5"));
        assertEquals(List.of("4/5"), found("4/5", "quad 4/5, hamstring 4-/5, 4+/5"));
        assertEquals(List.of("110°"), found("110°", "flexion 0-110°, 110 lb"));
    }

    @Test void snippetShowsTheHitInItsPlace() {
        var text = "word ".repeat(200) + "the\nwobbleboard stance " + "more ".repeat(200);
        var spans = SearchQuery.parse("wobbleboard").spans(text, 10);
        var snippet = Snippet.of(text, spans);
        assertEquals("wobbleboard", snippet.hits().getFirst().in(snippet.text()));
        assertTrue(snippet.text().contains("the wobbleboard stance") && snippet.text().length() < 260);
        assertEquals(snippet.text().replace(' ', '\n'), text.substring(snippet.start(),
                snippet.start() + snippet.text().length()).replace(' ', '\n'));
    }

    @Property(seed = "20260312", tries = 2000)
    void spansAlwaysLieInTheTextInOrder(@ForAll String typed, @ForAll String text) {
        int last = 0;
        for (Span span : SearchQuery.parse(typed).spans(text, 50)) {
            assertTrue(span.start() >= last && span.end() <= text.length());
            last = span.end();
        }
        var snippet = Snippet.of(text, SearchQuery.parse(typed).spans(text, 50));
        snippet.hits().forEach(hit -> assertTrue(hit.end() <= snippet.text().length()));
    }
}
