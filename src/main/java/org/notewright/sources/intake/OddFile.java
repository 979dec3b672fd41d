package org.notewright.sources.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// What a file is that nobody here reads, so that its card can say what to do about it. The sentences are
/// `attachment.…` in `intake.properties`.
enum OddFile {
    HEIC, PICTURE, DOC, OFFICE, SHEET, SLIDES, OUTLOOK, WINMAIL, LOCKEDZIP, ARCHIVE, CUTZIP, PAGES, FILM, DICOM, OTHER;

    /// MS-CFB 2.2: old Office, Outlook and encrypted new Office lie in this container.
    private static final String COMPOUND = "d0cf11e0a1b11ae1";

    static OddFile of(byte[] bytes) {
        if (begins(bytes, COMPOUND)) {
            return compound(bytes);
        }
        if (ZipEntryNames.looksLikeZip(bytes)) {
            return zip(bytes);
        }
        if (at(bytes, 4, "ftyp")) {
            return container(bytes);
        }
        if (begins(bytes, "377abcaf") || at(bytes, 0, "Rar!") || begins(bytes, "1f8b")) {
            return ARCHIVE;
        }
        if (begins(bytes, "789f3e22")) {
            return WINMAIL;
        }
        if (at(bytes, 128, "DICM")) {
            return DICOM;
        }
        var film = begins(bytes, "1a45dfa3") || at(bytes, 0, "RIFF") && at(bytes, 8, "AVI ");
        return film ? FILM : OTHER;
    }

    /// By the names of the streams in it, which stand in its directory as UTF-16.
    private static OddFile compound(byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return OFFICE;
        }
        if (holds(bytes, "WordDocument")) {
            return DOC;
        }
        if (holds(bytes, "__properties_version1.0")) {
            return OUTLOOK;
        }
        if (holds(bytes, "Workbook")) {
            return SHEET;
        }
        return holds(bytes, "PowerPoint Document") ? SLIDES : OTHER;
    }

    private static OddFile zip(byte[] bytes) {
        var names = ZipEntryNames.of(bytes);
        if (names.isEmpty()) {
            return CUTZIP;
        }
        if (names.contains("xl/workbook.xml") || ZipEntryNames.startsWithMimeType(bytes, "application/vnd.oasis.opendocument.spreadsheet")) {
            return SHEET;
        }
        if (names.contains("ppt/presentation.xml")
                || ZipEntryNames.startsWithMimeType(bytes, "application/vnd.oasis.opendocument.presentation")) {
            return SLIDES;
        }
        if (names.contains("Index/Document.iwa") || names.contains("Index.zip")) {
            return PAGES;
        }
        return ZipEntryNames.anyLocked(bytes) ? LOCKEDZIP : ARCHIVE;
    }

    /// ISO 14496-12, 4.3: the major brand names what is inside.
    private static OddFile container(byte[] bytes) {
        for (var brand : new String[] {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"}) {
            if (at(bytes, 8, brand)) {
                return HEIC;
            }
        }
        return at(bytes, 8, "avif") || at(bytes, 8, "crx ") ? PICTURE : FILM;
    }

    private static boolean holds(byte[] bytes, String name) {
        var wanted = name.getBytes(StandardCharsets.UTF_16LE);
        // Entries of the directory begin at multiples of 128 bytes (2.6.1).
        for (var at = 0; at + wanted.length <= bytes.length; at += 128) {
            if (starts(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] bytes, int from, String signature) {
        return starts(bytes, from, signature.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean begins(byte[] bytes, String hex) {
        return starts(bytes, 0, HexFormat.of().parseHex(hex));
    }

    private static boolean starts(byte[] bytes, int from, byte[] signature) {
        return bytes.length >= from + signature.length
                && Arrays.equals(bytes, from, from + signature.length, signature, 0, signature.length);
    }
}
