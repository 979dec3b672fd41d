package org.notewright.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.notewright.files.AtomicFiles;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// A backup on the disk: a ZIP archive that is not compressed (encrypted bytes do not shrink) with three entries: a list
/// of the SHA-256 of the other two, the key file, the database.
public final class BackupFile {

    public static final String KEY_ENTRY = "notewright.key";
    public static final String DATABASE_ENTRY = "notewright.db";

    static final String LIST_ENTRY = "notewright-backup.txt";
    private static final String FIRST_LINE = "Notewright backup 1";
    private static final int MAX_LIST_BYTES = 4096;

    private BackupFile() {
    }

    /// Writes a new backup; it is on the disk and whole when it returns.
    ///
    /// @throws IOException if it cannot be written; nothing half-written stays then
    public static void write(Path target, Path key, Path database) throws IOException {
        var keySums = Sums.of(key);
        var databaseSums = Sums.of(database);
        var list = (FIRST_LINE + "\n" + keySums.sha256() + " " + KEY_ENTRY + "\n" + databaseSums.sha256() + " "
                + DATABASE_ENTRY + "\n").getBytes(StandardCharsets.US_ASCII);
        var temp = AtomicFiles.newTempBeside(target);
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(temp))) {
                zip.putNextEntry(stored(LIST_ENTRY, Sums.of(list)));
                zip.write(list);
                zip.putNextEntry(stored(KEY_ENTRY, keySums));
                Files.copy(key, zip);
                zip.putNextEntry(stored(DATABASE_ENTRY, databaseSums));
                Files.copy(database, zip);
            }
            AtomicFiles.force(temp);
            AtomicFiles.moveIntoPlace(temp, target);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    private static ZipEntry stored(String name, Sums sums) {
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(sums.bytes());
        entry.setCrc(sums.crc32());
        return entry;
    }

    /// Unpacks key file and database and compares them with the list. Names inside the archive are never used as paths.
    ///
    /// @throws IOException      if the two files cannot be written
    /// @throws ProblemException `BACKUP_DAMAGED` if it is no backup, or an incomplete or changed one
    public static void unpack(Path backup, Path key, Path database) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            var sums = list(zip, backup);
            if (!sums.get(0).equals(copy(zip, KEY_ENTRY, key, backup))
                    || !sums.get(1).equals(copy(zip, DATABASE_ENTRY, database, backup))) {
                throw damaged(backup, null);
            }
        } catch (ZipException e) {
            throw damaged(backup, e);
        }
    }

    private static List<String> list(ZipFile zip, Path backup) throws IOException {
        try (var in = zip.getInputStream(entry(zip, LIST_ENTRY, backup))) {
            var lines = new String(in.readNBytes(MAX_LIST_BYTES), StandardCharsets.US_ASCII).lines().toList();
            var sums = new ArrayList<String>();
            for (var name : List.of(KEY_ENTRY, DATABASE_ENTRY)) {
                lines.stream().filter(line -> line.endsWith(" " + name))
                        .map(line -> line.substring(0, line.length() - name.length() - 1)).findFirst().ifPresent(sums::add);
            }
            if (lines.isEmpty() || !lines.getFirst().equals(FIRST_LINE) || sums.size() != 2) {
                throw damaged(backup, null);
            }
            return sums;
        }
    }

    private static String copy(ZipFile zip, String name, Path target, Path backup) throws IOException {
        try (var in = zip.getInputStream(entry(zip, name, backup)); var out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
        AtomicFiles.force(target);
        return Sums.of(target).sha256();
    }

    private static ZipEntry entry(ZipFile zip, String name, Path backup) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(backup, null);
        }
        return entry;
    }

    private static ProblemException damaged(Path backup, @org.jspecify.annotations.Nullable Throwable cause) {
        var name = backup.getFileName();
        return new ProblemException(Problem.of(ProblemCode.BACKUP_DAMAGED, name == null ? "" : name.toString()), cause);
    }
}
