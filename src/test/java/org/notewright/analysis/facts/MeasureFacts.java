package org.notewright.analysis.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// The command behind `measure/facts`: scores every set of gold notes and writes the figures into the page named.
///
///     MeasureFacts RESOURCES PAGE [PREDICTIONS]
final class MeasureFacts {

    private static final String OPEN = "<!-- measure/facts writes below -->";
    private static final String CLOSE = "<!-- measure/facts writes above -->";
    private static final int SMALL = 50_000;
    private static final int LARGE = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasureFacts() {
    }

    public static void main(String[] args) throws IOException {
        var resources = Path.of(args[0]);
        var out = args.length > 2 ? Path.of(args[2]) : null;
        var sets = new LinkedHashMap<String, CorpusScore>();
        var texts = new ArrayList<String>();
        add(sets, texts, "17 sample notes", resources.resolve("samples"), "", _ -> true, out);
        add(sets, texts, "corpus, even notes (tuned on)", resources.resolve("corpus"), "", n -> n % 2 == 0, out);
        add(sets, texts, "corpus, odd notes (held out at first, tuned on since)", resources.resolve("corpus"), "", n -> n % 2 == 1, out);
        add(sets, texts, "39 own notes (tuned on)", resources.resolve("styles"), "", _ -> true, out);
        add(sets, texts, "second hand, w1 (held out at first, tuned on since)", resources.resolve("corpus"), "w1-", _ -> true, out);
        add(sets, texts, "third hand, w3, even notes (tuned on)", resources.resolve("corpus"), "w3-", n -> n % 2 == 0, out);
        add(sets, texts, "third hand, w3, odd notes (held out at first, tuned on since)", resources.resolve("corpus"), "w3-", n -> n % 2 == 1, out);
        for (int hand = 4; hand <= 6; hand++) {
            add(sets, texts, "w" + hand + ", even notes (scored blind, then tuned on)", resources.resolve("corpus"), "w" + hand + "-", n -> n % 2 == 0, out);
        }
        for (int hand = 7; hand <= 8; hand++) {
            add(sets, texts, "w" + hand + " (scored blind, then tuned on)", resources.resolve("corpus"), "w" + hand + "-", _ -> true, out);
        }
        for (int hand = 4; hand <= 6; hand++) {
            add(sets, texts, "**w" + hand + ", odd notes (never read)**", resources.resolve("corpus"), "w" + hand + "-", n -> n % 2 == 1, out);
        }
        add(sets, texts, "**w9, notes in the manner of the samples (never read)**", resources.resolve("corpus"), "w9-", _ -> true, out);
        add(sets, texts, "**w10, eight more in the manner of the samples, another hand (never read)**", resources.resolve("corpus"), "w10-",
                _ -> true, out);
        var page = page(sets) + speed(texts);
        var file = Path.of(args[1]);
        var old = Files.readString(file);
        int from = old.indexOf(OPEN);
        int to = old.indexOf(CLOSE);
        Files.writeString(file, old.substring(0, from + OPEN.length()) + "\n\n" + page + "\n" + old.substring(to));
        System.out.println(page);
    }

    private static void add(Map<String, CorpusScore> sets, List<String> texts, String title, Path folder, String prefix, IntPredicate chosen,
                            @org.jspecify.annotations.Nullable Path out) throws IOException {
        var score = new CorpusScore();
        var label = folder.getFileName() + "-";
        try (var files = Files.list(folder.resolve("notes"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (!name.matches(prefix + "\\d+\\.txt") || !chosen.test(Integer.parseInt(name.replaceAll("\\D", "")
                        .substring(prefix.isEmpty() ? 0 : 1)))) {
                    continue;
                }
                var note = Files.readString(file);
                texts.add(note);
                JsonNode predicted = JSON.valueToTree(FactsJson.of(name, note, FactExtractor.extract(note)));
                if (out != null) {
                    Files.createDirectories(out);
                    JSON.writeValue(out.resolve(label + name.replace(".txt", ".json")).toFile(), predicted);
                }
                score.add(JSON.readTree(folder.resolve("gold").resolve(name.replace(".txt", ".json")).toFile()), predicted);
            }
        }
        if (score.notes > 0) {
            sets.put(title, score);
        }
    }

    private static String page(Map<String, CorpusScore> sets) {
        var page = new StringBuilder("| Set | Notes | Facts | Precision | Recall | Sections | Implausible found | of | invented |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        var kinds = new TreeSet<String>();
        sets.forEach((title, score) -> {
            var all = score.all();
            page.append(String.format(Locale.ROOT, "| %s | %d | %d | %.3f | %.3f | %.3f | %d | %d | %d |%n", title, score.notes, all[0] + all[2],
                    CorpusScore.precision(all), CorpusScore.recall(all), score.sectionAccuracy(), score.implausibleFound, score.implausible,
                    score.implausibleInvented));
            kinds.addAll(score.kinds.keySet());
        });
        page.append("\nPrecision, recall and F1 by kind; a dash where a set has none.\n\n| Kind |");
        int set = 1;
        for (var title : sets.keySet()) {
            page.append(' ').append(set++).append(". ").append(title).append(" |");
        }
        page.append("\n| --- |").append(" ---: |".repeat(sets.size())).append('\n');
        for (var kind : kinds) {
            page.append("| ").append(kind).append(" |");
            for (var score : sets.values()) {
                var counts = score.kinds.get(kind);
                page.append(counts == null ? " – |" : cell(counts));
            }
            page.append('\n');
        }
        return page.toString();
    }

    private static String cell(int[] counts) {
        double precision = CorpusScore.precision(counts);
        double recall = CorpusScore.recall(counts);
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, " %.2f %.2f %.2f |", precision, recall, f1);
    }

    private static String speed(List<String> texts) {
        for (int round = 0; round < 3; round++) {
            texts.forEach(FactExtractor::extract);
        }
        double thousand = cpu(() -> {
            for (int k = 0; k < 1000; k++) {
                FactExtractor.extract(texts.get(k % texts.size()));
            }
        });
        // The same notes twenty times: another mix of notes would measure the mix.
        var small = grown(texts, SMALL);
        var large = small.repeat(LARGE / SMALL);
        double little = Double.MAX_VALUE;
        double much = Double.MAX_VALUE;
        for (int round = 0; round < 9; round++) {
            little = Math.min(little, cpu(() -> FactExtractor.extract(small)));
            much = Math.min(much, cpu(() -> FactExtractor.extract(large)));
        }
        return String.format(Locale.ROOT, "%n1,000 notes take %.2f s, a note of 50 kB %.0f ms, one of 1 MB %.0f ms (%.1f times as long for 20 times the "
                + "text); processor time of one thread, after warming up.%n", thousand / 1000, little, much, much / little);
    }

    private static double cpu(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static String grown(List<String> texts, int size) {
        var text = new StringBuilder();
        for (int k = 0; text.length() < size; k++) {
            text.append(texts.get(k % texts.size())).append("\n\n");
        }
        return text.substring(0, size);
    }
}
