package org.notewright.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.problem.ProblemException;

class RecoveryCodeTest {

    private static boolean same(RecoveryCode code, String typed) {
        try (var read = RecoveryCode.parse(typed.toCharArray())) {
            return new String(read.printed()).equals(new String(code.printed()));
        }
    }

    @Test void printsSevenGroupsOfFour() {
        for (int i = 0; i < 100; i++) {
            try (var code = RecoveryCode.random()) {
                assertTrue(new String(code.printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"));
            }
        }
    }

    @Test void readsWhatItPrintsHoweverPeopleTypeIt() {
        for (int i = 0; i < 100; i++) {
            try (var code = RecoveryCode.random()) {
                var printed = new String(code.printed());
                assertTrue(same(code, printed));
                assertTrue(same(code, printed.toLowerCase(Locale.ROOT).replace("-", " ")));
                assertTrue(same(code, printed.replace("-", "").replace('0', 'O').replace('1', 'l')));
            }
        }
    }

    @Test void findsEveryWrongSymbol() {
        // 12 check bits let one in 4096 pass; a fixed code makes the test the same every time.
        var code = "0000-0000-0000-0000-0000-0000-0000";
        assertThrows(ProblemException.class, () -> RecoveryCode.parse(code.toCharArray()));
        try (var random = RecoveryCode.random()) {
            var printed = random.printed();
            int passed = 0;
            for (int i = 0; i < printed.length; i++) {
                if (printed[i] != '-') {
                    var typed = printed.clone();
                    typed[i] = typed[i] == 'Z' ? 'Y' : 'Z';
                    passed += parses(typed) ? 1 : 0;
                }
            }
            assertTrue(passed <= 1, passed + " of 28 wrong symbols passed");
        }
    }

    private static boolean parses(char[] typed) {
        try (var _ = RecoveryCode.parse(typed)) {
            return true;
        } catch (ProblemException _) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-0000-0000-0000-0000-0000-0000",
        "0000-0000-0000-0000-0000-0000-000\u0661", "?"})
    void refusesWhatIsNoCode(String typed) {
        assertFalse(parses(typed.toCharArray()));
    }

    @Test void closedCodeIsWiped() {
        var code = RecoveryCode.random();
        code.close();
        assertThrows(IllegalStateException.class, code::printed);
    }

    @Test void secretBytesAreWipedAndCompareInFull() {
        var bytes = new byte[] {1, 2, 3};
        var secret = SecretBytes.takeOver(bytes);
        assertEquals(secret, SecretBytes.takeOver(new byte[] {1, 2, 3}));
        assertFalse(secret.equals(SecretBytes.takeOver(new byte[] {1, 2, 3, 4})));
        assertFalse(secret.toString().contains("1"));
        secret.close();
        assertArrayEquals(new byte[3], bytes);
        assertThrows(IllegalStateException.class, () -> secret.use(lent -> lent.length));
    }
}
