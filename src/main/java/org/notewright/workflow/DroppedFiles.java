package org.notewright.workflow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.problem.Problems;
import org.notewright.sources.intake.WatchedFolderNames;

/// The files a person means who drops files and folders: folders are opened, whatever their depth; hidden and system files
/// in them are left out, links in them are not followed.
final class DroppedFiles {

    static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 32;

    private DroppedFiles() {
    }

    /// @return the files of one dropped path, in the order of their paths; the path itself where it is no folder
    /// @throws ProblemException `FOLDER_TOO_MANY`, `FOLDER_WITHOUT_FILES`, and what a folder that cannot be read gives
    static List<Path> of(Path dropped, JobContext job) {
        if (!Files.isDirectory(dropped)) {
            return List.of(dropped);
        }
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(dropped, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, collecting(dropped, files, job));
        } catch (IOException e) {
            throw new ProblemException(Problems.from(e), e);
        }
        if (files.isEmpty()) {
            throw ProblemException.of(ProblemCode.FOLDER_WITHOUT_FILES, Problems.name(dropped.toString()));
        }
        files.sort(null);
        return List.copyOf(files);
    }

    private static SimpleFileVisitor<Path> collecting(Path root, List<Path> files, JobContext job) {
        return new SimpleFileVisitor<>() {
            @Override public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                job.checkCancelled();
                return !folder.equals(root) && WatchedFolderNames.passOver(folder) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!attributes.isSymbolicLink() && !attributes.isDirectory() && !WatchedFolderNames.passOver(file)) {
                    files.add(file);
                    if (files.size() > MOST_FILES) {
                        throw ProblemException.of(ProblemCode.FOLDER_TOO_MANY, Problems.name(root.toString()),
                                Integer.toString(MOST_FILES));
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            // It is taken along: the import of it says what is wrong.
            @Override public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
