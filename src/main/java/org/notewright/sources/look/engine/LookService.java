package org.notewright.sources.look.engine;

import java.io.IOException;
import org.notewright.sources.intake.raster.PageSource;
import org.notewright.sources.intake.raster.RasterException;
import org.notewright.sources.look.PagePicture;
import org.notewright.sources.look.PageWish;
import org.notewright.worker.WorkerRefusal;
import org.notewright.worker.WorkerService;
import org.notewright.worker.WorkerTalk;

/// Serves one page an exchange: first the wish, then the file; the picture is the answer. A page that is not there has no picture.
public final class LookService implements WorkerService {

    @Override public void serve(WorkerTalk talk) throws WorkerRefusal, IOException, InterruptedException {
        var request = talk.next();
        var file = talk.next();
        if (request == null || file == null) {
            return;
        }
        var wish = PageWish.of(request);
        try (var source = open(wish.form(), file)) {
            var drawn = wish.page() > source.pages() ? new byte[0]
                    : Sketch.png(source.page(wish.page()).turned(wish.turned()), wish.width(), wish.height());
            talk.send(new PagePicture(source.pages(), drawn).toBytes());
        } catch (RasterException e) {
            throw new WorkerRefusal(e.fault().name());
        }
    }

    private static PageSource open(PageWish.Form form, byte[] file) throws RasterException {
        return switch (form) {
            case PICTURE -> PageSource.ofPicture(file);
            case PDF -> PageSource.ofPdf(file);
        };
    }
}
