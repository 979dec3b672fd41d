package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.notewright.clinical.SourceKind;

final class KindDetectorTest {

    private final KindDetector detector = new KindDetector();

    @ParameterizedTest
    @CsvSource({"note.txt,TEXT", "01-referral.pdf,PDF", "columns.pdf,PDF", "home-program.docx,DOCX", "home-program.odt,ODT",
            "home-program.rtf,RTF", "home-program.html,HTML", "mail.eml,EMAIL", "fax.tif,IMAGE", "photo.jpg,IMAGE",
            "phone.heic,OTHER", "tone.wav,AUDIO", "dictation.mp3,AUDIO", "dictation.m4a,AUDIO", "phone.mp4,AUDIO", "page.png,IMAGE", "page.bmp,IMAGE",
            "page.gif,IMAGE", "page.webp,IMAGE", "835.x12,X12", "orders.hl7,HL7V2", "ccda.xml,CCDA", "ccda-visit.xml,CCDA",
            "client.eml,EMAIL", "referral.eml,EMAIL", "progress.html,HTML", "plan.html,HTML", "wordpad.rtf,RTF", "plan.docx,DOCX",
            "plan.odt,ODT", "progress.doc,OTHER"})
    void aFileIsRecognisedWhateverItIsCalled(String file, SourceKind kind) {
        assertEquals(kind, detector.kindOf(file, Samples.bytes(file)));
        assertEquals(kind, detector.kindOf("noname", Samples.bytes(file)));
        assertEquals(kind, detector.kindOf("wrong.pdf", Samples.bytes(file)));
    }

    @Test void aNameSaysOnlyWhetherTextIsMarkdown() {
        var text = "# Home program".getBytes(StandardCharsets.UTF_8);

        assertEquals(SourceKind.MARKDOWN, detector.kindOf("Program.MD", text));
        assertEquals(SourceKind.TEXT, detector.kindOf("Program.docx", text));
        assertEquals(SourceKind.IMAGE, detector.kindOf("program.md", Samples.bytes("fax.tif")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BM 2x today, no pain", "MZ reports less pain", "P1 knee", "PK is doing well", "II* stairs", "GIF89a",
            "S: Pt reports 4/10", "Date: 10/02/2026\nFrom: DEMO Lee, PT\nPain 3/10", "From: me\nSubject: knee\n\nPain 3/10",
            "MSH limited", "ISA* stairs", "<- see last note", "< 90 deg flexion", "He sent %PDF-1.4 files", "#! no stairs",
            "ID3 finger", "%!", "RIFF", "1 Pain 3/10", "{pain 3/10}"})
    void aNoteThatBeginsOddlyIsStillText(String note) {
        assertEquals(SourceKind.TEXT, detector.kindOf("note", note.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "x-MacRoman"})
    void textIsTextInEveryEncoding(String charset) {
        assertEquals(SourceKind.TEXT, detector.kindOf("note", "Naïve café, knee 0–110°".getBytes(Charset.forName(charset))));
    }

    @Test void bytesWithNulAreNoText() {
        assertEquals(SourceKind.OTHER, detector.kindOf("note.txt", "pain\0 3/10 today".getBytes(StandardCharsets.UTF_8)));
    }

    @Test void aCutOfficeFileIsNoWordDocument() {
        var bytes = Samples.bytes("home-program.docx");

        assertEquals(SourceKind.OTHER, detector.kindOf("a.docx", Arrays.copyOf(bytes, bytes.length / 2)));
    }

    @Test void aSpreadsheetIsOther() {
        var bytes = Samples.bytes("home-program.odt");
        var sheet = new String(bytes, StandardCharsets.ISO_8859_1).replace("opendocument.text", "opendocument.sheet");

        assertEquals(SourceKind.OTHER, detector.kindOf("a.odt", sheet.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test void aPdfMayHaveJunkBeforeItsFirstLine() {
        assertEquals(SourceKind.PDF, detector.kindOf("a", "\u0000\u0001\r\n%PDF-1.4\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test void oneByteIsEnough() {
        assertEquals(SourceKind.TEXT, detector.kindOf("a", new byte[] {'a'}));
        assertEquals(SourceKind.OTHER, detector.kindOf("a", new byte[] {0}));
    }
}
