package org.notewright.sources.ocr.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.raster.PageSource;
import org.notewright.sources.intake.raster.RasterException;
import org.notewright.sources.ocr.OcrRequest;
import org.notewright.sources.ocr.PageFault;
import org.notewright.sources.ocr.PageFile;
import org.notewright.sources.ocr.PageFrames;
import org.notewright.sources.ocr.PageResult;
import org.notewright.sources.ocr.Recognizer;
import org.notewright.worker.WorkerRefusal;
import org.notewright.worker.WorkerService;
import org.notewright.worker.WorkerTalk;

/// Serves one file an exchange: first the request, then the file, then one number for every further page; one answer a page.
public final class OcrService implements WorkerService {

    private @Nullable PageReader reader;
    private List<String> arguments = List.of();

    /// @param given empty for the language data that comes with the program, or the file of another one
    @Override public void start(List<String> given) {
        arguments = given;
    }

    @Override public void serve(WorkerTalk talk) throws WorkerRefusal, IOException, InterruptedException {
        var request = talk.next();
        var file = talk.next();
        if (request == null || file == null) {
            return;
        }
        var asked = OcrRequest.of(request);
        try (var source = open(asked.form(), file)) {
            if (asked.pages().isEmpty()) {
                talk.send(ByteBuffer.allocate(Integer.BYTES).putInt(source.pages()).array());
                return;
            }
            for (int number : asked.pages()) {
                talk.send(PageFrames.toBytes(read(source, number)));
            }
            for (var more = talk.next(); more != null; more = talk.next()) {
                talk.send(PageFrames.toBytes(read(source, ByteBuffer.wrap(more).getInt())));
            }
        } catch (RasterException e) {
            throw new WorkerRefusal(e.fault().name());
        }
    }

    private static PageSource open(PageFile.Form form, byte[] file) throws RasterException {
        return switch (form) {
            case PICTURE -> PageSource.ofPicture(file);
            case PDF -> PageSource.ofPdf(file);
        };
    }

    private PageResult read(PageSource source, int number) throws WorkerRefusal {
        try {
            return reader().read(source.page(number), number);
        } catch (RasterException e) {
            return new PageResult.Unread(number, PageFault.valueOf(e.fault().name()));
        }
    }

    private PageReader reader() throws WorkerRefusal {
        var made = reader;
        if (made == null) {
            try {
                made = new PageReader(new Tesseract(arguments.isEmpty() ? LanguageData.english() : LanguageData.of(Path.of(arguments.getFirst()))));
            } catch (LinkageError _) {
                // JavaCPP found no library for this system, or the system lacks what the library needs.
                throw new WorkerRefusal(Recognizer.NO_NATIVES);
            }
            reader = made;
        }
        return made;
    }

    @Override public long residentBytes() {
        return reader == null ? 0 : Pointer.physicalBytes();
    }
}
