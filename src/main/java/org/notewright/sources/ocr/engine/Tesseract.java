package org.notewright.sources.ocr.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.FileReader;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.notewright.sources.ocr.Recognizer;
import org.notewright.worker.WorkerRefusal;

/// Tesseract's LSTM reader with one language loaded; kept for the life of the worker.
final class Tesseract {

    /// Finds columns, tables and paragraphs by itself.
    static final int WHOLE_PAGE = tesseract.PSM_AUTO;
    static final int ONE_LINE = tesseract.PSM_SINGLE_LINE;

    private final TessBaseAPI api = new TessBaseAPI();

    /// @throws WorkerRefusal where the data is damaged
    Tesseract(byte[] data) throws WorkerRefusal {
        try (var bytes = new BytePointer(data); var language = new BytePointer("eng")) {
            var none = new PointerPointer<BytePointer>();
            int failed = api.Init(bytes, data.length, language, tesseract.OEM_LSTM_ONLY, none, 0, new StringVector(),
                    new StringVector(), false, (FileReader) null);
            if (failed != 0) {
                throw new WorkerRefusal(Recognizer.DATA_DAMAGED);
            }
        }
    }

    /// @param mode one of Tesseract's `PSM_` numbers
    /// @param dpi  of the picture, square
    RawPage read(PIX picture, int mode, int dpi) {
        api.SetPageSegMode(mode);
        api.SetImage(picture);
        api.SetSourceResolution(dpi);
        api.Recognize(null);
        var words = new ArrayList<RawWord>();
        try (var results = api.GetIterator()) {
            if (results != null && !results.isNull()) {
                collect(results, words);
            }
        }
        api.Clear();
        return new RawPage(words);
    }

    private static void collect(ResultIterator results, List<RawWord> words) {
        var left = new int[1];
        var top = new int[1];
        var right = new int[1];
        var bottom = new int[1];
        do {
            var text = text(results);
            if (!text.isBlank() && results.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom)) {
                words.add(new RawWord(Misread.corrected(text.strip()), left[0], top[0], right[0], bottom[0],
                        Math.clamp(results.Confidence(tesseract.RIL_WORD) / 100.0, 0, 1),
                        results.IsAtBeginningOf(tesseract.RIL_TEXTLINE), results.IsAtBeginningOf(tesseract.RIL_PARA)));
            }
        } while (results.Next(tesseract.RIL_WORD));
    }

    private static String text(ResultIterator results) {
        try (var pointer = results.GetUTF8Text(tesseract.RIL_WORD)) {
            if (pointer == null || pointer.isNull()) {
                return "";
            }
            var text = pointer.getString(StandardCharsets.UTF_8);
            tesseract.TessDeleteText(pointer);
            return text;
        }
    }
}
