package org.notewright.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.workflow.ClientChoice;

class ControlTest {

    private final List<String> ran = new ArrayList<>();

    private Command command(String title) {
        return new Command(title, "", "", () -> ran.add(title));
    }

    @Test void lettersFindTheStartOfANameFirst() {
        var palette = new PaletteViewModel();
        palette.open(List.of(command("Calvert, Jo"), command("DEMO Alvarez, Marisol"), command("Alver, Kim")));
        palette.queryProperty().set("alv");
        assertEquals(List.of("Alver, Kim", "DEMO Alvarez, Marisol", "Calvert, Jo"),
                palette.hits().stream().map(Command::title).toList());
    }

    @Test void accentsDoNotMatterAndEveryLetterMustOccur() {
        assertTrue(Letters.score("alvarez", "Álvarez") > 0);
        assertEquals(0, Letters.score("alx", "Alvarez"));
    }

    @Test void theArrowsGoRoundAndEnterRunsTheChosenLine() {
        var palette = new PaletteViewModel();
        palette.open(List.of(command("one"), command("two")));
        palette.move(-1);
        palette.runChosen();
        assertEquals(List.of("two"), ran);
        assertFalse(palette.openProperty().get());
        assertTrue(palette.hits().isEmpty(), "a closed palette forgets the names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:11434/v1", "http://127.0.0.1:8080", "http://[::1]:9", "HTTP://LOCALHOST"})
    void loopbackStaysHere(String address) {
        assertTrue(Destination.of(address).local());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost.example", "https://127.0.0.1.example", "https://api.example", "", "::",
        "http://10.0.0.1", "file:///etc"})
    void everythingElseLeaves(String address) {
        assertFalse(Destination.of(address).local());
    }

    @Test void offlineStaysHereWhateverItsAddress() {
        assertTrue(Destination.of(ClientChoice.OFFLINE).local());
    }

    @ParameterizedTest
    @CsvSource({"50,90", "90,90", "100,100", "250,200"})
    void theTextSizeStaysWithinItsBounds(int wanted, int kept) {
        assertEquals(kept, DesktopPreferences.DEFAULT.withLook(ThemeChoice.DARK, wanted).textPercent());
    }

    @Test void aSlashFindsByTheWordThatCallsBeforeAnyTitle() {
        var palette = new PaletteViewModel();
        palette.open(List.of(new Command("Soaps and lotions", "", "", List.of("lotion"), () -> { }),
                new Command("SOAP patient", "", "", () -> { }),
                new Command("Daily note", "", "", List.of("soap", "daily-note"), () -> { })));
        palette.queryProperty().set("/soap");
        assertEquals(List.of("Daily note", "Soaps and lotions"), palette.hits().stream().map(Command::title).toList());
    }

    @Test void aSkillHasKeysThatTypeNothingAndMeanNothingElse() {
        var text = new Messages();
        for (var free : List.of("Ctrl Alt S", "Ctrl Shift D", "Ctrl Alt 1", "F2", "Ctrl F5")) {
            assertEquals("", OwnKeys.refusal(free, text));
        }
        for (var no : List.of("S", "Shift S", "Ctrl S", "Alt S", "F1", "F7", "Ctrl Shift F", "Ctrl Shift S", "Ctrl Shift R")) {
            assertFalse(OwnKeys.refusal(no, text).isEmpty(), no);
        }
    }
}
