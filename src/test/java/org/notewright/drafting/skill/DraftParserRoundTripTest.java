package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class DraftParserRoundTripTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Provide Arbitrary<String> answers() {
        var lines = Arbitraries.of("## Subjective", "## Objective", "### Assessment", "# PLAN:", "**Plan**", "## S",
                "**Objective:** seen", "**Plan:** ## deep", "**Plan:** **Missing** x", "## Missing", "- none", "Subjective: told", "Plan: go on", "### Gait", "#### deep",
                "# SOAP note", "## Billing", "# top", "## Outside the sections", "Outside the sections", "```", "```markdown",
                "", "   ", "alpha", "beta 4/10", "- gamma", "## ", "#", "##", "** **", "a: b", "\\## x", "    ## code", "\r");
        return lines.list().ofMaxSize(14).map(list -> String.join("\n", list));
    }

    @Property(seed = "20260312", tries = 3000, shrinking = ShrinkingMode.BOUNDED)
    void readingWhatWasWrittenGivesTheSame(@ForAll("answers") String answer) {
        var once = DraftParser.parse(DraftParserTest.SOAP, answer);
        var twice = DraftParser.parse(DraftParserTest.SOAP, once.toMarkdown());
        assertEquals(once.sections(), twice.sections());
        assertEquals(once.missing(), twice.missing());
        assertEquals(once.toMarkdown(), twice.toMarkdown());
    }

    @Property(seed = "20260312", tries = 3000, shrinking = ShrinkingMode.BOUNDED)
    void noWordIsLost(@ForAll("answers") String answer) {
        var draft = DraftParser.parse(DraftParserTest.SOAP, answer);
        var kept = (draft.toMarkdown() + " " + String.join(" ", draft.deviations()) + " s missing markdown outside the sections").toLowerCase(Locale.ROOT);
        for (var word : words(answer)) {
            assertTrue(kept.contains(word), word);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }
}
