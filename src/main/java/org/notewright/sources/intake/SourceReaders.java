package org.notewright.sources.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.notewright.clinical.Reading;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.ocr.Recognizer;

/// Recognises what a file is and gives it to the first reader that takes its kind. A kind that nobody reads becomes an
/// attachment with a sentence that says so.
public final class SourceReaders {

    private final KindDetector detector;
    private final List<SourceReader> readers;

    /// @param readers asked in order; [AttachmentReader] takes what is left
    public SourceReaders(KindDetector detector, List<SourceReader> readers) {
        this.detector = detector;
        this.readers = List.copyOf(readers);
    }

    /// The readers of this room, without OCR: pictures of words stay unread.
    ///
    /// @param scratchFolder private folder for what does not fit into memory, asked for on first need
    public static SourceReaders standard(Supplier<Path> scratchFolder) {
        return standard(new TextReader(), new PdfReader(scratchFolder, null), new MarkupReader());
    }

    /// The readers of this room.
    ///
    /// @param scratchFolder private folder for what does not fit into memory, asked for on first need
    /// @param recognizer    reads the words of pictures
    public static SourceReaders standard(Supplier<Path> scratchFolder, Recognizer recognizer) {
        return standard(new TextReader(), new PdfReader(scratchFolder, recognizer), new MarkupReader(),
                new PictureReader(recognizer));
    }

    private static SourceReaders standard(SourceReader... files) {
        var detector = new KindDetector();
        // Mail comes last, for it gives its attachments to the others.
        return new SourceReaders(detector,
                Stream.concat(Stream.of(files), Stream.of(new MailReader(detector, List.of(files)))).toList());
    }

    /// The same readers, and one that is asked before them.
    public SourceReaders asking(SourceReader first) {
        return new SourceReaders(detector, Stream.concat(Stream.of(first), readers.stream()).toList());
    }

    public Reading read(LoadedFile file, JobContext context) {
        return read(file.fileName(), file.bytes(), context);
    }

    /// @param bytes the whole file
    /// @throws ProblemException naming the file, when it cannot be used
    public Reading read(String fileName, byte[] bytes, JobContext context) {
        if (bytes.length == 0) {
            throw ProblemException.of(ProblemCode.FILE_EMPTY, fileName);
        }
        var kind = detector.kindOf(fileName, bytes);
        for (var reader : readers) {
            if (reader.reads(kind)) {
                return reader.read(fileName, bytes, kind, context);
            }
        }
        return new AttachmentReader().read(fileName, bytes, kind, context);
    }
}
