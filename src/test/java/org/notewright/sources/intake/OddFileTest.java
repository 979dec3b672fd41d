package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.sources.intake.Samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.SourceKind;

final class OddFileTest {

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"0000001c6674797068656963000000006d696631,HEIC", "0000001c667479706d69663100000000,HEIC", "0000001c6674797061766966,PICTURE",
            "377abcaf271c0004,ARCHIVE", "526172211a0700,ARCHIVE", "789f3e2200,WINMAIL", "1a45dfa3a342,FILM", "0000001c6674797069736f6d,FILM",
            "00010203,OTHER", "504b0304,OTHER"})
    void isKnownByItsFirstBytes(String hex, OddFile odd) {
        assertEquals(odd, OddFile.of(HexFormat.of().parseHex(hex)));
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml,SHEET", "ppt/presentation.xml,SLIDES", "Index/Document.iwa,PAGES", "scans/page1.png,ARCHIVE"})
    void aPackageIsKnownByItsParts(String part, OddFile odd) throws IOException {
        assertEquals(odd, OddFile.of(zip("[Content_Types].xml", part)));
    }

    @Test void aLockedArchiveIsKnown() throws IOException {
        var bytes = zip("scan.png");
        var central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[central + 8] |= 1;

        assertEquals(OddFile.LOCKEDZIP, OddFile.of(bytes));
    }

    @Test void anOldWordDocumentOfAnotherProgramIsKnown() {
        assertEquals(OddFile.DOC, OddFile.of(Samples.bytes("progress.doc")));
    }

    @Test void aWordDocumentWithAPasswordIsKnown() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("demo");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(Samples.bytes("progress.docx"));
            }
            files.writeFilesystem(bytes);
        }
        var reading = read("locked.docx", bytes.toByteArray());

        assertEquals(SourceKind.OTHER, reading.kind());
        assertTrue(reading.warnings().getFirst().startsWith("This file is protected by a password"), reading.warnings().getFirst());
    }

    @Test void anOpenDocumentWithAPasswordIsKeptAndSaysSo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry>"
                    + "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>").getBytes(StandardCharsets.UTF_8));
        }
        var reading = new MarkupReader().read("locked.odt", bytes.toByteArray(), SourceKind.ODT, org.notewright.job.JobContext.NONE);

        assertEquals(ReadMethod.NONE, reading.method());
        assertTrue(reading.warnings().getFirst().contains("password"), reading.warnings().getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void everyOneHasASentenceThatSaysWhatToDo(OddFile odd) {
        assertTrue(new IntakeTexts().get("attachment." + odd.name().toLowerCase(Locale.ROOT)).endsWith("."));
    }
}
