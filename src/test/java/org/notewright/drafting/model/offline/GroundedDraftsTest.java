package org.notewright.drafting.model.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.notewright.drafting.Notes;

/// Every kind of document from every sample passes the check that its readers' drafts are held to.
class GroundedDraftsTest {

    static final List<String> SKILLS = Drafting.SKILLS;
    static final List<String> COMPLETE = List.of("soap-note", "daily-note");

    /// Note 04: its column is called "Earlier" in the draft.
    private static final String DAY_IN_A_COLUMN_HEAD = "1/14";

    static List<List<String>> cases() {
        var cases = new ArrayList<List<String>>();
        Notes.numbers().forEach(number -> cases.add(List.of(Notes.text(number))));
        for (int episode = 1; episode <= 4; episode++) {
            cases.add(Notes.episode("0" + episode));
        }
        return cases;
    }

    @ParameterizedTest
    @FieldSource("SKILLS")
    void noLineOfADraftIsDoubted(String skill) {
        var doubted = new ArrayList<String>();
        for (var notes : cases()) {
            var draft = Drafting.draft(skill, notes);
            Drafting.issues(notes, draft).stream().filter(issue -> issue.file() == null)
                    .forEach(issue -> doubted.add(issue.kind() + " " + issue.text() + ": " + issue.why()));
            draft.lines().filter(line -> line.contains("could not be placed")).forEach(doubted::add);
        }
        assertEquals(List.of(), doubted);
    }

    @ParameterizedTest
    @FieldSource("COMPLETE")
    void aNoteLeavesNothingOut(String skill) {
        var lost = new ArrayList<String>();
        for (var number : Notes.numbers()) {
            var notes = List.of(Notes.text(number));
            Drafting.issues(notes, Drafting.draft(skill, notes)).stream().filter(issue -> issue.file() != null)
                    .filter(issue -> !issue.text().equals(DAY_IN_A_COLUMN_HEAD))
                    .forEach(issue -> lost.add(number + " " + issue.text() + ": " + issue.why()));
        }
        assertEquals(List.of(), lost);
    }
}
