package org.notewright.sources.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;

/// A folder of what strangers send, dropped at once: whatever is wrong with one file, the others come in.
final class HostileBatchTest {

    @TempDir private Path folder = Path.of("");

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /// 20,000 x 20,000 black dots, 50 MB in 50 KB (PNG, second edition, 11.2).
    private static byte[] pngBomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed)) {
            for (var row = 0; row < 20_000; row++) {
                deflate.write(new byte[2501]);
            }
        }
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(20_000).putInt(20_000).put((byte) 1).array());
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        var out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    /// What the person is told of each file: its kind, or the problem's code.
    private static List<String> drop(List<Path> files, SourceReaders readers) {
        var told = new ArrayList<String>();
        for (var file : files) {
            try {
                told.add(readers.read(new FileIntake().load(file), JobContext.NONE).kind().label());
            } catch (ProblemException e) {
                assertFalse(ProblemText.of(e.problem()).what().isBlank());
                told.add(e.problem().code().name());
            }
        }
        return told;
    }

    @Test void oneBadFileNeverStopsTheOthers() throws IOException {
        var note = write("note.txt", Samples.bytes("note.txt"));
        var longName = write("n".repeat(251) + ".txt", Samples.bytes("note.txt"));
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), note);
        var circle = Files.createSymbolicLink(folder.resolve("circle.txt"), folder.resolve("circle.txt"));
        var docx = Samples.bytes("progress.docx");
        docx[docx.length / 2] ^= 0x55;
        docx[docx.length / 3] ^= 0x55;

        assertEquals(List.of("text", "text", "text", "FILE_UNREADABLE", "FILE_MISSING", "FILE_EMPTY", "FILE_IS_FOLDER", "docx"),
                drop(List.of(note, longName, link, circle, folder.resolve("gone.txt"), write("empty.docx", new byte[0]), folder,
                        write("good.docx", Samples.bytes("plan.docx"))), Samples.readers()));
        assertTrue(drop(List.of(write("bent.docx", docx)), Samples.readers()).getFirst().matches("DOCUMENT_DAMAGED|docx|other"));
    }

    @Test void aPictureBombDoesNotFillTheMemory() throws IOException {
        try (var scans = new Scans(folder)) {
            var told = drop(List.of(write("bomb.png", pngBomb()), write("note.txt", Samples.bytes("note.txt"))),
                    SourceReaders.standard(() -> folder, scans.recognizer()));

            assertEquals(List.of("PICTURE_TOO_LARGE", "text"), told);
        }
    }
}
