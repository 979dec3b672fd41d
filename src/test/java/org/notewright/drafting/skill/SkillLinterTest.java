package org.notewright.drafting.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillLinterTest {

    private final SkillLinter linter = new SkillLinter();

    private List<SkillFault> lint(String line) {
        return linter.lint("falls-note.md", SkillParserTest.GOOD + line + "\n");
    }

    static Stream<SkillWords.Phrase> phrases() {
        return SkillWords.load().phrases().stream();
    }

    @Test void theShippedSkillsAreWithoutFault() {
        assertEquals(List.of(), linter.lintShipped());
    }

    @Test void aGoodSkillIsWithoutFault() {
        assertEquals(List.of(), linter.lint("falls-note.md", SkillParserTest.GOOD));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseFindsItsExampleOnItsLine(SkillWords.Phrase phrase) {
        assertTrue(phrase.pattern().matcher(phrase.example()).find(), phrase.example());
        var faults = lint(phrase.example());
        assertEquals(List.of(13), faults.stream().map(SkillFault::line).toList(), faults.toString());
        assertFalse(phrase.message().isBlank() || phrase.remedy().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Copy numbers exactly.", "Name each goal as stated.", "Pain at least as stated by the patient.",
        "Where the sources give no reason, do not supply one.", "List two values side by side when sources differ.",
        "If the time is not stated, list it under Missing."})
    void leavesHonestInstructionsAlone(String line) {
        assertEquals(List.of(), lint(line));
    }

    @Test void findsAPhraseThatRunsOverALineEndOnce() {
        assertEquals(List.of(13), lint("Give at\nleast five points.").stream().map(SkillFault::line).toList());
    }

    @Test void demandsThatGapsAreListed() {
        var faults = linter.lint("falls-note.md", SkillParserTest.GOOD.replace("## Missing", "nothing"));
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().remedy().contains("## Missing"));
    }

    @Test void lintsAFolderFileByFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("pt"));
        Files.writeString(folder.resolve("pt/falls-note.md"), SkillParserTest.GOOD);
        Files.writeString(folder.resolve("other.md"), SkillParserTest.GOOD);
        Files.write(folder.resolve("latin.md"), "---\nna\u00efve".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("index.txt"), "not a skill");
        var faults = linter.lintFolder(folder);
        assertEquals(List.of("latin.md:1", "other.md:2"), faults.stream().map(f -> f.file() + ":" + f.line()).toList());
    }
}
