package org.notewright.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes docs/performance.md; `measure/run` calls it.
@SuppressWarnings("InlineFormatString") // the page is easier to read as a page
public final class Performance {

    private static final String TEXT = """
            # Performance

            Written by `measure/run`; do not edit by hand. Every figure stands beside a reference taken in the same run, in
            turns with it, because machines differ and other programs run: read the ratios first.

            %s
            | What | Measured | Reference in the same run | Ratio | Aim | Met |
            | --- | --- | --- | --- | --- | --- |
            %s
            - Cold start: median of %d runs under a virtual display with software rendering, from starting the process to
              its end right after the second frame of the unlock screen. CPU is user and system time of all threads, memory
              the peak resident set. The launcher is `installer/notewright` with the flags in
              `installer/notewright.options`.
            - Everything else: one process with the launcher's flags; median, 95th percentile, and the first run in that
              process, classes loading and all.
            - A page is %d characters.
            %s
            ## Where a start with the cache spends its time

            The fastest of three, by the clock, with the JVM's own log of class initialization on.

            | Stage | Time |
            | --- | --- |
            %s
            ## Again

            How to measure again (a JDK 25, Maven, xvfb, git, GNU time; two to five minutes):

                measure/run
            """;

    private Performance() {
    }

    /// @param args java, jar, class path of the bare window, folder of the launcher, scratch folder, rounds of the cold start, file to
    ///             write
    public static void main(String[] args) throws Exception {
        var scratch = Path.of(args[4]);
        int rounds = Integer.parseInt(args[5]);
        var rows = new ArrayList<Row>();
        var coldStart = new ColdStart(args[0], Path.of(args[1]), args[2], Path.of(args[3]), scratch);
        rows.addAll(coldStart.measure(rounds));
        var stages = coldStart.stages();
        rows.addAll(new DailyWork(scratch).measure());
        var table = rows.stream().map(Row::line).collect(Collectors.joining());
        var missed = rows.stream().filter(row -> !row.met()).map(Performance::missed).collect(Collectors.joining());
        var page = Path.of(args[6]);
        Files.writeString(page, TEXT.formatted(Machine.lines(), table, rounds, Texts.PAGE, missed, stages.text())
                + Sections.of(page));
        System.out.print(table);
    }

    private static String missed(Row row) {
        return String.format(Locale.ROOT, """
                - Misses its aim in this run: %s (%.2f times its reference; see the load above).
                """, row.what(), row.ratio());
    }
}
