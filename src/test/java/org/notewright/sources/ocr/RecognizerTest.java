package org.notewright.sources.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.job.JobCancelled;
import org.notewright.job.JobContext;
import org.notewright.worker.WorkerLimits;

/// The real engine in real workers, disturbed.
final class RecognizerTest {

    private static final WorkerLimits LIMITS = new WorkerLimits(512, 1400, Duration.ZERO, Duration.ofSeconds(20));

    @TempDir Path folder;

    private static PageFile fax() throws IOException {
        try (var stream = Objects.requireNonNull(RecognizerTest.class.getResourceAsStream("/ocr/fax-two-pages.tif"))) {
            return new PageFile(PageFile.Form.PICTURE, stream.readAllBytes());
        }
    }

    @Test void theServiceThatIsNamedExists() throws ClassNotFoundException {
        // Without initializing it: no native library may load here.
        assertNotNull(Class.forName(Recognizer.SERVICE, false, getClass().getClassLoader()));
    }

    @Test void aFileIsLookedAtAndReadPageByPageWithProgress() throws IOException {
        try (var recognizer = new Recognizer(() -> folder, 2)) {
            var heard = new CopyOnWriteArrayList<Long>();

            assertEquals(new Recognizer.Look(2, null), recognizer.look(fax(), JobContext.NONE));
            var pages = recognizer.read(fax(), List.of(1, 2), progress(heard, new AtomicBoolean()));

            assertEquals(List.of(1, 2), pages.stream().map(PageResult::number).toList());
            pages.forEach(page -> assertTrue(assertInstanceOf(PageResult.Read.class, page).lines().size() > 5));
            assertTrue(heard.containsAll(List.of(0L, 1L, 2L)), heard::toString);
        }
    }

    @Test void aWorkerKilledInTheMiddleCostsItsPageAlone() throws IOException {
        try (var recognizer = new Recognizer(() -> folder, 1)) {
            var killed = new AtomicInteger();
            var pages = recognizer.read(fax(), List.of(1, 2), new JobContext() {
                @Override public void progress(long done, long total) {
                }

                @Override public void checkCancelled() {
                    // Asked while the worker works; its process is the only child there is.
                    if (killed.get() == 0) {
                        ProcessHandle.current().children().filter(child -> child.info().commandLine().orElse("")
                                .contains(folder.toString())).forEach(child -> {
                                    killed.incrementAndGet();
                                    child.destroyForcibly();
                                });
                    }
                }
            });

            assertEquals(1, killed.get());
            assertEquals(new PageResult.Unread(1, PageFault.CRASHED), withoutStart(pages.getFirst()));
            assertInstanceOf(PageResult.Read.class, pages.getLast());
        }
    }

    /// A worker killed before it said hello did not start; both cost one page.
    private static PageResult withoutStart(PageResult page) {
        return page.equals(new PageResult.Unread(1, PageFault.NOT_STARTED)) ? new PageResult.Unread(1, PageFault.CRASHED) : page;
    }

    @Test void cancellingStopsAllPages() throws IOException {
        try (var recognizer = new Recognizer(() -> folder, 2)) {
            var file = fax();
            var cancelled = new AtomicBoolean();
            var context = new JobContext() {
                @Override public void progress(long done, long total) {
                    cancelled.set(done >= 1);
                }

                @Override public void checkCancelled() {
                    if (cancelled.get()) {
                        throw new JobCancelled();
                    }
                }
            };
            assertThrows(JobCancelled.class, () -> recognizer.read(file, List.of(1, 2, 1, 2, 1, 2), context));
        }
    }

    @Test void damagedLanguageDataIsToldAndTakesNothingDown() throws IOException {
        var data = folder.resolve("eng.traineddata");
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/org/notewright/sources/ocr/eng.traineddata"))) {
            var bytes = stream.readAllBytes();
            for (int i = 0; i < 4000; i++) {
                bytes[i] ^= 0x5A;
            }
            Files.write(data, bytes);
        }
        try (var recognizer = new Recognizer(Recognizer.spec(() -> folder, List.of(data.toString()), LIMITS), 1)) {
            var page = assertInstanceOf(PageResult.Unread.class, recognizer.read(fax(), List.of(1), JobContext.NONE).getFirst());
            assertTrue(page.fault() == PageFault.NOT_STARTED || page.fault() == PageFault.CRASHED
                    || page.fault() == PageFault.TOO_MUCH_MEMORY, page::toString);
        }
    }

    private static JobContext progress(List<Long> heard, AtomicBoolean cancelled) {
        return new JobContext() {
            @Override public void progress(long done, long total) {
                heard.add(done);
            }

            @Override public void checkCancelled() {
                if (cancelled.get()) {
                    throw new JobCancelled();
                }
            }
        };
    }
}
