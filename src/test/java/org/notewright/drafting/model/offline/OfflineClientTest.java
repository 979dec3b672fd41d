package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.notewright.analysis.facts.SoapSections;
import org.notewright.drafting.Notes;
import org.notewright.drafting.model.ClientSettings;
import org.notewright.drafting.model.ModelRequest;
import org.notewright.drafting.model.ModelRequest.SourceBlock;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;

class OfflineClientTest {

    private static final List<String> SOAP = List.of("Subjective", "Objective", "Assessment", "Plan");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final OfflineClient client = new OfflineClient();

    static List<String> notes() {
        return Notes.numbers();
    }

    private static ModelRequest request(List<String> headings, SourceBlock... sources) {
        return new ModelRequest("rules", List.of(sources), "clinic", "instruction", "a-skill-of-my-own", headings, 100);
    }

    private String draft(List<String> headings, SourceBlock... sources) {
        return client.complete(request(headings, sources), _ -> { }, JobContext.NONE).text();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    }

    private static String unlabelled(String clause) {
        return clause.replaceFirst("(?i)^\\s*(s|o|a|p|subjective|objective|assessment|plan)\\s*:", "");
    }

    private static String withoutMissing(String draft) {
        int missing = draft.indexOf("## Missing");
        return (missing < 0 ? draft : draft.substring(0, missing)).replaceAll("(?m)^## .*$", "");
    }

    @ParameterizedTest
    @MethodSource("notes")
    void losesNoWordOfAClauseAndKeepsItsOrder(String number) {
        var note = Notes.text(number);
        var draft = words(draft(SOAP, new SourceBlock("note", note)));
        for (var clause : SoapSections.of(note)) {
            var text = unlabelled(note.substring(clause.span().start(), clause.span().end()));
            assertTrue(Collections.indexOfSubList(draft, words(text)) >= 0, text);
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void addsNoWordOfItsOwn(String number) {
        var note = Notes.text(number);
        var allowed = new ArrayList<>(words(note));
        for (var word : words(withoutMissing(draft(SOAP, new SourceBlock("note", note))))) {
            assertTrue(allowed.remove(word), () -> "more often in the draft than in the note: " + word);
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void holdsEveryHeadingOnceAndInOrder(String number) {
        var headings = draft(SOAP, new SourceBlock("note", Notes.text(number))).lines()
                .filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
        assertEquals(SOAP, headings.subList(0, 4));
        assertTrue(List.of(List.of(), List.of("Missing")).contains(headings.subList(4, headings.size())));
    }

    @Test void sortsSourcesByDateThenByLabel() {
        var draft = draft(SOAP, new SourceBlock("letter", "S: gamma"), new SourceBlock("note 2026-02-03", "S: beta"),
                new SourceBlock("note 2026-01-05", "S: alpha"));
        assertTrue(draft.startsWith("## Subjective\n\nAlpha.\nBeta.\nGamma.\n\n## Objective\n"), draft);
    }

    @Test void saysWhichSectionIsEmpty() {
        assertTrue(draft(SOAP, new SourceBlock("note", "S: better"))
                .contains("- Plan: no sentence of the sources belongs here.\n"));
    }

    @Test void aNoteWithNothingForTheDraftStaysEmptyAndVisible() {
        var draft = draft(SOAP, new SourceBlock("note", " \n\n"));
        assertTrue(draft.startsWith("## Subjective\n\n## Objective\n\n## Assessment\n\n## Plan\n\n## Missing\n"), draft);
    }

    @Test void otherHeadingsTakeTheSentencesThatFitBest() {
        var draft = draft(List.of("History", "Findings", "Medical necessity", "Recommendations"),
                new SourceBlock("note", "S: reports falls\nO: TUG 15 s\nA: weak hips\nP: recheck"));
        assertTrue(draft.startsWith("""
                ## History

                Reports falls.

                ## Findings

                TUG 15 s.

                ## Medical necessity

                Weak hips.

                ## Recommendations

                Recheck.

                ## Missing
                """), draft);
    }

    @Test void headingsThatFitNothingPutAllUnderTheFirstAndSaySo() {
        var draft = draft(List.of("Letter"), new SourceBlock("note", "S: reports falls\nP: recheck"));
        assertTrue(draft.startsWith("## Letter\n\nReports falls.\nRecheck.\n\n## Missing\n\n- The offline client"), draft);
    }

    @Test void isTheSameEachTime() {
        var source = new SourceBlock("note", Notes.text("04"));
        assertEquals(draft(SOAP, source), draft(SOAP, source));
    }

    @Test void handsOnTheWholeTextAndCountsNoTokens() {
        var pieces = new StringBuilder();
        var answer = client.complete(request(SOAP, new SourceBlock("note", "S: ok")), pieces::append, JobContext.NONE);
        assertEquals(answer.text(), pieces.toString());
        assertEquals(0, answer.inputTokens() + answer.outputTokens());
    }

    @Test void stopsWhenAskedTo() {
        var cancelled = new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                throw new JobCancelled();
            }
        };
        assertThrows(JobCancelled.class,
                () -> client.complete(request(SOAP, new SourceBlock("note", "S: ok")), _ -> { }, cancelled));
    }

    @Test void staysOnThisMachineAndNeedsNoSettings() {
        var provider = new OfflineProvider();
        assertFalse(provider.needsSettings());
        assertTrue(provider.create(ClientSettings.NONE).staysHere());
        assertEquals(provider.id(), provider.create(ClientSettings.NONE).id());
        assertEquals(provider.title(), provider.create(ClientSettings.NONE).title());
    }

    @Test void showsSourcesThenContextThenInstruction() {
        var shown = client.show(request(SOAP, new SourceBlock("note", "words of the note")));
        assertTrue(new HashSet<>(List.of(shown.indexOf("words of the note") < shown.indexOf("clinic\n"),
                shown.indexOf("clinic\n") < shown.lastIndexOf("instruction"))).equals(Set.of(true)), shown);
    }
}
