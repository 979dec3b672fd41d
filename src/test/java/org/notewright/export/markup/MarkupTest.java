package org.notewright.export.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static String onlyParagraph(String markdown) {
        var blocks = Markup.parse(markdown);
        assertEquals(1, blocks.size(), blocks.toString());
        return words(assertInstanceOf(Block.Paragraph.class, blocks.getFirst()).text());
    }

    private static String words(List<Inline> text) {
        return String.join("", text.stream().map(Inline::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 90 degrees of flexion", "+ Lachman", "# of visits: 12", "reps 3*10*2", "< 3/10 at rest",
        "pain <b and c> today", "Pain 4/10\nROM 110°", "Pain\n-", "Pain\n==", "~5 reps", "-5 degrees", "3/10 & rising",
        "[ ] consent", "Dr. [Name]", "a_b_c"})
    void signsOfAChartAreNoMarkup(String line) {
        assertEquals(line, onlyParagraph(line));
    }

    @Test void anIndentedLineIsText() {
        assertEquals("note", onlyParagraph("      note"));
    }

    @Test void itemsKeepTheNumbersTheyWereGiven() {
        var list = assertInstanceOf(Block.Listing.class, Markup.parse("3. a\n5. b\n10) c").getFirst());
        assertEquals(List.of("3.", "5."), list.items().stream().map(Block.Item::label).toList());
        var next = assertInstanceOf(Block.Listing.class, Markup.parse("3. a\n5. b\n10) c").get(1));
        assertEquals("10)", next.items().getFirst().label());
    }

    @Test void linksPrintTheirAddress() {
        assertEquals("see plan (https://example.org/a) and https://example.org/b",
                onlyParagraph("see [plan](https://example.org/a) and <https://example.org/b>"));
    }

    @Test void aDefinitionIsALine() {
        assertEquals("[1]: /notes Tuesday", onlyParagraph("[1]: /notes \"Tuesday\""));
    }

    @Test void boldAndItalicAreStyles() {
        var text = assertInstanceOf(Block.Paragraph.class, Markup.parse("a **b** *c*").getFirst()).text();
        assertEquals(List.of(Inline.plain("a "), Inline.strong("b"), Inline.plain(" "), new Inline("c", false, true)),
                text);
    }

    @Test void cellsBeyondTheHeaderAreKept() {
        var grid = assertInstanceOf(Block.Grid.class, Markup.parse("a | b\n--|--:\n1 | 2 | 3 | 4").getFirst());
        assertEquals(List.of("1", "2", "3", "4"),
                grid.rows().getFirst().stream().map(MarkupTest::words).toList());
        assertEquals(List.of(Block.Align.LEFT, Block.Align.RIGHT, Block.Align.LEFT, Block.Align.LEFT), grid.columns());
    }

    @Test void nestingWithoutEndIsReadWithoutHarm() {
        Markup.parse("- ".repeat(50_000) + "x");
        Markup.parse("*a _b ".repeat(20_000) + "c_ d* ".repeat(20_000));
        Markup.parse("[".repeat(50_000));
        Markup.parse("|x".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|y".repeat(20_001));
        var deeper = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            deeper.append(" ".repeat(2 * i)).append("- x\n");
        }
        Markup.parse(deeper.toString());
        assertEquals(1, Markup.parse("1. ".repeat(20_000)).size());
    }
}
