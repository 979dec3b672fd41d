package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;
import static org.notewright.sources.intake.Samples.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;

final class TextReaderTest {

    private static final String NOTE = "Zoë said “no pain” – knee 0–110°, café stairs don’t hurt.\r\nNaïve señor Müller.\n";

    @Test void utf8IsReadAsItStands() {
        var reading = read("note.txt", NOTE.getBytes(StandardCharsets.UTF_8));

        assertEquals(NOTE, reading.text());
        assertEquals(SourceKind.TEXT, reading.kind());
        assertEquals(ReadMethod.PLAIN, reading.method());
        assertEquals(List.of(), reading.warnings());
        assertEquals(List.of(new PageText(1, new Span(0, NOTE.length()), 1)), reading.pages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkGoesAndEverythingElseStays(String charset) {
        assertEquals(NOTE, read("note.txt", ("\uFEFF" + NOTE).getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16NeedsNoMark(String charset) {
        var reading = read("note.txt", NOTE.getBytes(Charset.forName(charset)));

        assertEquals(NOTE, reading.text());
        assertEquals(List.of(), reading.warnings());
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,Windows-1252", "x-MacRoman,Mac Roman"})
    void anOldEncodingIsGuessedAndTheGuessIsTold(String charset, String name) {
        var reading = read("note.txt", NOTE.getBytes(Charset.forName(charset)));

        assertEquals(NOTE, reading.text());
        assertTrue(reading.warnings().getFirst().contains("decoded as " + name), reading.warnings().getFirst());
        assertTrue(reading.confidence() < 1);
    }

    /// Notes as programs of old Macintosh and Windows computers save them, and letters that only one of the two can mean.
    @ParameterizedTest
    @CsvSource({"windows-1252,35.5° café; she said: don’t bend – “stiff” ½ cup", "x-MacRoman,35.5° café; she said: don’t bend – “stiff”",
            "windows-1252,Größe 180 cm; Zoë; señor; 5 ± 1 °", "x-MacRoman,Größe Zoë señor naïve", "windows-1252,ROM 0–110° only"})
    void signsOfATherapistsNoteSurviveOldEncodings(String charset, String note) {
        assertEquals(note, read("note.txt", note.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\r\n", "a\nb\n", "a\rb\r", "a\r\n\nb\r", "a\fb\u2028c"})
    void lineEndsStay(String text) {
        assertEquals(text, read("note.txt", text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test void emojiSurvive() {
        assertEquals("knee 🦵 ok", read("a.txt", "knee 🦵 ok".getBytes(StandardCharsets.UTF_8)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n", "\uFEFF"})
    void aFileOfWhiteSpaceIsEmpty(String text) {
        refused(ProblemCode.FILE_EMPTY, "blank.txt", () -> read("blank.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test void brokenUtf16IsNotGuessedAt() {
        var broken = new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xD8, 'b', 0};

        refused(ProblemCode.TEXT_NOT_DECODABLE, "broken.txt", () -> read("broken.txt", broken));
    }

    @Test void aNulFarBehindTheHeadIsFound() {
        var bytes = new byte[300_000];
        Arrays.fill(bytes, (byte) 'a');
        bytes[299_999] = 0;

        refused(ProblemCode.TEXT_NOT_DECODABLE, "half.txt", () -> read("half.txt", bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 0xE9})
    void fiftyMegabytesOfTextAreRefusedWithTheLimit(int letter) {
        var bytes = new byte[50 * 1024 * 1024];
        Arrays.fill(bytes, (byte) letter);

        var text = refused(ProblemCode.TEXT_TOO_LONG, "export.txt", () -> read("export.txt", bytes));

        assertTrue(text.what().contains("20 million"), text::what);
    }

    @Test void textUpToTheLimitIsRead() {
        var bytes = new byte[TextReader.MAX_CHARACTERS];
        Arrays.fill(bytes, (byte) 'a');

        assertEquals(bytes.length, read("long.txt", bytes).text().length());
    }

    @Test void fiftyMegabytesOfThreeByteLettersAreWithinTheLimit() {
        var bytes = "歩".repeat(17_000_000).getBytes(StandardCharsets.UTF_8);

        assertEquals(17_000_000, read("long.txt", bytes).text().length());
    }

    @ParameterizedTest
    @CsvSource({"orders.hl7,HL7V2,HL7 message", "835.x12,X12,X12 transaction"})
    void messagesAreShownAsTextAndSaidToBe(String file, SourceKind kind, String name) {
        var reading = read(file);

        assertEquals(kind, reading.kind());
        assertEquals(new String(Samples.bytes(file), StandardCharsets.UTF_8).replaceAll("[\\r\\n]", ""),
                reading.text().replace("\n", ""));
        assertTrue(reading.warnings().getFirst().contains(name), reading.warnings().getFirst());
    }

    @Test void everySegmentOfAMessageIsALine() {
        assertEquals(List.of("MSH", "PID", "ORC"), read("orders.hl7").text().lines().map(line -> line.substring(0, 3)).toList());
        assertEquals(List.of("ISA", "GS*", "ST*", "SE*", "GE*", "IEA"),
                read("835.x12").text().lines().map(line -> line.substring(0, 3)).toList());
    }

    @Test void segmentsThatAreLinesAlreadyStaySo() {
        var wrapped = new String(Samples.bytes("835.x12"), StandardCharsets.UTF_8).replace("~", "~\r\n").getBytes(StandardCharsets.UTF_8);

        assertEquals(read("835.x12").text(), read("a.x12", wrapped).text());
    }

    @Test void aCancelledJobReadsNothing() {
        var cancelled = new JobContext() {
            @Override public void progress(long done, long total) {
            }

            @Override public void checkCancelled() {
                throw new JobCancelled();
            }
        };

        org.junit.jupiter.api.Assertions.assertThrows(JobCancelled.class,
                () -> Samples.readers().read("a.txt", new byte[] {'a'}, cancelled));
    }
}
