package org.notewright.analysis.grounding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Recomputes the figures of grounding and writes them into docs/quality.md; `measure/grounding` calls it.
///
///     GroundingMeasure docs/quality.md       writes the figures
///     GroundingMeasure show HALF [KIND]      lists every miss and false alarm of a set
final class GroundingMeasure {

    static final long SEED = 20261121L;
    private static final String BEGIN = "<!-- grounding: written by measure/grounding -->";
    private static final String END = "<!-- grounding: end -->";
    private static final List<String> KINDS = List.of("number", "swap", "grade", "side", "negation", "measure", "date", "unit");

    /// @param title heading of the column
    /// @param halves sets of drafts in it
    private record Column(String title, List<String> halves) {
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("first hand (seen)", List.of("tune", "holdout", "fresh", "final")),
            new Column("dense notes (seen)", List.of("model", "unseen")),
            new Column("12 further (tuned)", List.of("htune")),
            new Column("9 further (scored blind, then opened)", List.of("hheld")),
            new Column("second writer (seen)", List.of("w1")),
            new Column("third writer, even (tuned)", List.of("w3-even")),
            new Column("third writer, odd (tuned)", List.of("w3-odd")),
            new Column("fourth to seventh writer, even (scored blind, then tuned)", List.of("d4-even", "d5-even", "d6-even", "d7-even")),
            new Column("fourth to seventh writer, odd (held out)", List.of("d4-odd", "d5-odd", "d6-odd", "d7-odd")),
            new Column("eighth and ninth writer, on the sample notes (scored blind, then looked at)", List.of("d8", "d9")),
            new Column("answers to skills, even (tuned)", List.of("skills-even")),
            new Column("answers to skills, odd (tuned)", List.of("skills-odd")));

    private GroundingMeasure() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("show")) {
            show(arguments[1], arguments.length > 2 ? arguments[2] : "");
            return;
        }
        if (arguments[0].equals("causes")) {
            Causes.tell(List.of(arguments[1].split("\\+", -1)));
            return;
        }
        if (arguments[0].equals("brief")) {
            System.out.println(figures(Integer.parseInt(arguments[1])));
            return;
        }
        if (arguments[0].equals("train")) {
            ContrastTraining.train(arguments[1], arguments.length > 2 ? arguments[2] : "");
            return;
        }
        var page = Path.of(arguments[0]);
        var text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        var figures = figures(1) + "\n" + speed() + "\n";
        Files.writeString(page, text.substring(0, begin) + "\n" + figures + text.substring(end));
        System.out.println(figures);
    }

    private static void show(String half, String kind) {
        var figures = of(List.of(half.split("\\+", -1)), 1);
        System.out.println(figures.table(half + ", " + figures.mutants() + " changes"));
        figures.alarms().stream().filter(line -> kind.isEmpty() || kind.equals("alarm")).forEach(line -> System.out.println("ALARM " + line));
        figures.misses().stream().filter(line -> line.contains(" " + kind)).forEach(line -> System.out.println("MISS " + line));
        if (kind.equals("omission")) {
            figures.omissions().forEach(line -> System.out.println("LEFT OUT " + line));
        }
    }

    private static Figures of(List<String> halves, int every) {
        var figures = new Figures();
        Stream.concat(Drafts.all().stream(), SkillDrafts.all().stream()).filter(sample -> halves.contains(sample.half()))
                .forEach(sample -> figures.add(sample, SEED, every));
        return figures;
    }

    /// @param every how many changes there are for one that is tried
    private static String figures(int every) {
        var used = new ArrayList<Column>();
        var sets = new ArrayList<Figures>();
        for (var column : COLUMNS) {
            // While tuning, what is held out is not even counted.
            if (every > 1 && column.halves().getFirst().startsWith("d4-odd")) {
                continue;
            }
            var figures = of(column.halves(), every);
            if (figures.drafts() > 0) {
                used.add(column);
                sets.add(figures);
            }
        }
        var out = new StringBuilder("\nMeasured on " + LocalDate.now(java.time.ZoneOffset.UTC) + ", seed " + SEED + ". Per cent of the changes caught; in brackets how"
                + " many changes.\n\n| |");
        used.forEach(column -> out.append(' ').append(column.title()).append(" |"));
        out.append("\n| --- |").append(" ---: |".repeat(used.size())).append('\n');
        row(out, "drafts", sets.stream().map(one -> "" + one.drafts()).toList());
        row(out, "changes", sets.stream().map(one -> "" + one.mutants()).toList());
        for (var kind : KINDS) {
            row(out, kind, sets.stream().map(one -> one.share(kind)).toList());
        }
        row(out, "faithful sentences flagged, %", sets.stream().map(one -> percent(one.flagged())).toList());
        row(out, "facts left out, reported a draft", sets.stream().map(one -> String.format(Locale.ROOT, "%.1f",
                (double) one.omissions().size() / one.drafts())).toList());
        return out.toString();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static void row(StringBuilder out, String title, List<String> cells) {
        out.append("| ").append(title).append(" | ").append(String.join(" | ", cells)).append(" |\n");
    }

    /// Three sources and a draft of two pages, after warming up, without and with reading the sources again.
    private static String speed() {
        var two = Drafts.named("02a.md");
        var sources = new ArrayList<>(two.sources());
        sources.addAll(Drafts.named("01a.md").sources());
        sources.addAll(Drafts.named("03a.md").sources());
        var draft = two.draft() + Drafts.named("01a.md").draft() + Drafts.named("03a.md").draft();
        var index = GroundingIndex.of(sources);
        int rounds = 100;
        for (int round = 0; round < rounds; round++) {
            index.check(draft);
        }
        long start = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            index.check(draft);
        }
        long kept = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            Grounding.check(sources, draft);
        }
        long read = System.nanoTime();
        return String.format(Locale.ROOT, "Speed: %d words of draft against %d notes take %.1f ms a check with the sources kept, %.1f ms with"
                + " reading them again (mean of %d, after warming up, one thread).%n", draft.split("\\s+", -1).length, sources.size(),
                (kept - start) / 1e6 / rounds, (read - kept) / 1e6 / rounds, rounds);
    }
}
