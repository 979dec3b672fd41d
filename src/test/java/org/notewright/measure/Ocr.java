package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Our recognizer beside the tesseract command on the same pages; `measure/ocr` calls it.
@SuppressWarnings("InlineFormatString") // the page is easier to read as a page
public final class Ocr {

    private static final Path SCANS = Path.of("src/test/resources/ocr");
    private static final Path DATA = Path.of("src/main/resources/org/notewright/sources/ocr");
    private static final List<String> PAGES = List.of("01-referral-scan.png", "02-referral-scan.tif", "04-denial-scan.png",
            "05-authorization-scan.tif", "lzw.tif", "fax-g3.tif");
    /// How often each page is in one run, so that starting weighs as little for both as it does in a morning's post.
    private static final int TIMES = 4;
    private static final double AIM = 0.9;

    private static final String TEXT = """
            # Performance of reading pictures

            Written by `measure/ocr`; do not edit by hand. %d pages a run (six letters, faxes and scans among the tests'
            resources, %d times each), medians of %d runs taken in turns. Both use the same language data and
            `OMP_THREAD_LIMIT=1`; the command gets all pages in one list, so it starts and loads its data once, too.

            %s
            | | Pages a second | CPU seconds a page | Peak memory, one process |
            | --- | --- | --- | --- |
            | The `tesseract` command (%s) | %.2f | %.2f | %.0f MiB |
            | Notewright, one worker | %.2f | %.2f | %.0f MiB |
            | Notewright, one worker a core | %.2f | %.2f | %.0f MiB |

            - Throughput against the command: **%.2f** with one worker, **%.2f** with one a core; aim at least %.1f: %s.
            - Processor time a page against the command: %.2f with one worker. It buys leveling, even light, the way up, larger
              letters and a second look at doubtful lines; Java's start and decoding are in it.

            How to measure again (a JDK 25, Maven, GNU time, tesseract-ocr; some minutes): `measure/ocr`
            """;

    private Ocr() {
    }

    /// @param args java, scratch folder, rounds, file to write
    public static void main(String[] args) throws Exception {
        var scratch = Path.of(args[1]);
        int rounds = Integer.parseInt(args[2]);
        var files = new ArrayList<String>();
        for (int i = 0; i < TIMES; i++) {
            PAGES.forEach(page -> files.add(SCANS.resolve(page).toString()));
        }
        var list = Files.write(scratch.resolve("list.txt"), files);
        var command = List.of("env", "OMP_THREAD_LIMIT=1", "tesseract", list.toString(), scratch.resolve("out").toString(),
                "--tessdata-dir", DATA.toString(), "-l", "eng");
        var rival = new ArrayList<Child>();
        var one = new ArrayList<Child>();
        var all = new ArrayList<Child>();
        for (int i = 0; i < rounds; i++) {
            rival.add(Child.run(command, scratch));
            one.add(Child.run(ours(args[0], scratch, 1, files), scratch));
            all.add(Child.run(ours(args[0], scratch, Runtime.getRuntime().availableProcessors(), files), scratch));
        }
        write(Path.of(args[3]), rounds, files.size(), Child.median(rival), Child.median(one), Child.median(all));
    }

    private static List<String> ours(String java, Path scratch, int workers, List<String> files) {
        var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), OcrRun.class.getName(), scratch.resolve("natives").toString(),
                Integer.toString(workers)));
        command.addAll(files);
        return Collections.unmodifiableList(command);
    }

    private static void write(Path page, int rounds, int pages, Child rival, Child one, Child all) throws Exception {
        double single = rival.wall() / one.wall();
        double parallel = rival.wall() / all.wall();
        var text = TEXT.formatted(pages, TIMES, rounds, Machine.lines(), version(),
                pages / rival.wall(), rival.cpu() / pages, rival.resident(),
                pages / one.wall(), one.cpu() / pages, one.resident(),
                pages / all.wall(), all.cpu() / pages, all.resident(),
                single, parallel, AIM, parallel >= AIM ? "met" : "missed", one.cpu() / rival.cpu());
        Files.writeString(page, text);
        System.out.printf(Locale.ROOT, "throughput %.2f with one worker, %.2f with one a core%n", single, parallel);
    }

    private static String version() throws IOException, InterruptedException {
        var process = new ProcessBuilder("tesseract", "--version").redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            var first = lines.readLine();
            process.waitFor();
            return first == null ? "unknown" : first.replace("tesseract ", "");
        }
    }
}
