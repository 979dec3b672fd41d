package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.SourceKind;

/// Mail of several programs; `client.eml` is as Thunderbird keeps it, `referral.eml` as Python's library writes it.
final class MailReaderTest {

    private static final String HEAD = "From: a@example.org\r\nTo: b@example.org\r\nSubject: note\r\nMIME-Version: 1.0\r\n";

    private static String page(String rest) {
        var reading = read("m.eml", (HEAD + rest).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(SourceKind.EMAIL, reading.kind());
        var text = reading.text();
        return text.substring(text.indexOf("\n\n") + 2);
    }

    @Test void whatCannotBeReadIsNamedAndStopsNothing() {
        var reading = read("referral.eml");

        assertTrue(reading.warnings().contains(
                "scans.zip: This file is damaged or was not received whole, and is kept as an attachment; ask for it again."));
        assertTrue(reading.warnings().stream().anyMatch(warning -> warning.startsWith("locked.pdf: locked.pdf is protected by a password.")));
        assertTrue(reading.text().contains("The request was denied."));
        assertEquals(ReadMethod.MIXED, reading.method());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "Content-Type: text/plain; charset=utf-8\\nContent-Transfer-Encoding: quoted-printable\\n\\nknee 110=C2=B0~knee 110°",
        "Content-Type: text/plain; charset=windows-1252\\nContent-Transfer-Encoding: quoted-printable\\n\\n=93better=94~“better”",
        "Content-Type: text/plain; charset=utf-8\\nContent-Transfer-Encoding: base64\\n\\na25lZSAxMTDCsA==~knee 110°",
        "Content-Type: text/plain; charset=no-such\\nContent-Transfer-Encoding: quoted-printable\\n\\n110=B0~110°",
        "Content-Type: text/plain\\n\\nplain~plain",
        "Content-Type: nonsense\\n\\nwords~words"})
    void everyEncodingOfABodyIsDecoded(String rest, String body) {
        var page = page(rest.replace("\\n", "\r\n") + "\r\n");

        assertTrue(page.contains(body) || rest.contains("nonsense"), page);
    }

    private static String alternative(String plain, String rich) {
        return """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Type: text/html

                %s
                --b--
                """.formatted(plain, rich);
    }

    @Test void thePlainHalfIsPreferred() {
        assertEquals("plain half with enough words", page(alternative("plain half with enough words", "<p>rich half</p>")));
    }

    @Test void aPlainHalfThatSaysNothingGivesWayToTheRichOne() {
        assertEquals("Pain 3/10\non stairs", page(alternative(" ", "<p>Pain 3/10<br>on stairs</p>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smime.p7s~application/pkcs7-signature", "signature.asc~application/pgp-signature"})
    void aSignatureIsNoAttachment(String part) {
        var name = part.substring(0, part.indexOf('~'));
        var text = page("Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: "
                + part.substring(part.indexOf('~') + 1) + "; name=" + name + "\r\n\r\nxxxx\r\n--b--\r\n");

        assertFalse(text.contains(name));
    }

    @Test void aPathInANameIsNotFollowed() {
        var reading = read("m.eml", (HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n"
                + "Content-Disposition: attachment; filename=\"../../etc/note.txt\"\r\n\r\npain 3/10\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8));

        assertTrue(reading.text().contains("Attachment: note.txt\n\npain 3/10"), reading.text());
        assertEquals(List.of(), reading.warnings());
    }

    @Test void aMailWithoutItsEndIsReadAsFarAsItGoes() {
        assertTrue(page("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\npain 3/10").contains("pain 3/10"));
    }
}
