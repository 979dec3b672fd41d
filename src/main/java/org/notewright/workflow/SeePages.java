package org.notewright.workflow;

import java.util.Optional;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.look.PagePicture;
import org.notewright.sources.look.PageViewer;
import org.notewright.sources.look.PageWish;
import org.notewright.vault.store.Vault;

/// Pages of a source as a person would hold them: upright, so that places of words lie on the words. Slow: for jobs.
public final class SeePages {

    /// Larger files are not opened only to look at them.
    private static final long MOST_BYTES = 40_000_000;
    /// Of a page's height to its width; a longer strip is made narrower.
    private static final int TALLEST = 6;

    private final Vault vault;
    private final PageViewer viewer;

    SeePages(Vault vault, PageViewer viewer) {
        this.vault = vault;
        this.viewer = viewer;
    }

    /// Whether there may be pages to look at.
    public static boolean hasPages(Source source) {
        var reading = source.reading();
        return source.byteCount() <= MOST_BYTES && (reading.kind() == SourceKind.IMAGE || reading.kind() == SourceKind.PDF);
    }

    /// @param page  1 for the first
    /// @param width most pixels across
    /// @return empty where the page gives no picture
    /// @throws ProblemException `SOURCE_UNKNOWN`
    public Optional<PagePicture> page(SourceId id, int page, int width, JobContext job) {
        return page(id, page, width, width * TALLEST, job);
    }

    Optional<PagePicture> page(SourceId id, int page, int width, int height, JobContext job) {
        var source = vault.sources().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.SOURCE_UNKNOWN));
        if (!hasPages(source)) {
            return Optional.empty();
        }
        int turned = source.reading().pages().stream().filter(text -> text.number() == page).mapToInt(PageText::turned)
                .findFirst().orElse(0);
        var form = source.reading().kind() == SourceKind.PDF ? PageWish.Form.PDF : PageWish.Form.PICTURE;
        return viewer.draw(new PageWish(form, page, turned, width, height), vault.sources().original(id), job);
    }
}
