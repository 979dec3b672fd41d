package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts what the check catches among changed drafts, and what it flags in faithful ones.
final class Figures {

    private final Map<String, int[]> caught = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> omissions = new ArrayList<>();
    private int sentences;
    private int drafts;

    void add(Drafts.Sample sample, long seed, int every) {
        var index = GroundingIndex.of(sample.sources());
        var base = index.check(sample.draft());
        drafts++;
        base.issues().stream().filter(issue -> issue.file() != null).forEach(issue -> omissions.add(sample.name() + " “" + issue.text()
                + "” in “" + around(sample, issue) + "”"));
        for (var sentence : base.sentences()) {
            sentences++;
            issuesIn(base, sentence).forEach(issue -> alarms.add(sample.name() + " " + issue.kind() + " “" + issue.text() + "” in “"
                    + sentence.text() + "”: " + issue.why()));
            if (!issuesIn(base, sentence).isEmpty()) {
                caught.computeIfAbsent("~flagged", _ -> new int[2])[0]++;
            }
        }
        int count = 0;
        for (var mutant : Mutator.of(sample.draft(), base.sentences(), seed)) {
            if (count++ % every == 0) {
                score(sample, index, base, mutant);
            }
        }
    }

    /// Sentences of drafts of other patients, each alone: none is in these sources.
    void addForeign(Drafts.Sample sample, java.util.List<Drafts.Sample> all) {
        var index = GroundingIndex.of(sample.sources());
        var cell = caught.computeIfAbsent("foreign sentence", _ -> new int[2]);
        for (var other : all) {
            if (other.sources().getFirst().name().charAt(0) == sample.sources().getFirst().name().charAt(0)
                    && !other.sources().getFirst().name().equals(sample.sources().getFirst().name()) && other.half().equals(sample.half())) {
                for (var sentence : GroundingIndex.of(other.sources()).check(other.draft()).sentences()) {
                    if (sentence.text().split(" ", -1).length >= 8 && !sentence.text().contains("|")) {
                        boolean hit = index.check(sentence.text()).issues().stream().anyMatch(issue -> issue.file() == null);
                        cell[0] += hit ? 1 : 0;
                        cell[1]++;
                        if (!hit) {
                            misses.add(sample.name() + " foreign “" + sentence.text() + "”");
                        }
                    }
                }
            }
        }
    }

    private void score(Drafts.Sample sample, GroundingIndex index, GroundingReport base, Mutator.Mutant mutant) {
        boolean hit = isCaught(sample, index, base, mutant);
        var cell = caught.computeIfAbsent(mutant.kind(), _ -> new int[2]);
        cell[0] += hit ? 1 : 0;
        cell[1]++;
        if (!hit) {
            misses.add(sample.name() + " " + mutant.kind() + " [" + mutant.from() + " → " + mutant.to() + "] in “"
                    + sentence(index.check(mutant.text()), mutant.at()).map(SentenceSupport::text).orElse("?") + "”");
        }
    }

    /// Whether the changed sentence, or the line of its table, has more flags than it had before.
    static boolean isCaught(Drafts.Sample sample, GroundingIndex index, GroundingReport base, Mutator.Mutant mutant) {
        var report = index.check(mutant.text());
        var now = sentence(report, mutant.at());
        int before = sentence(base, mutant.at()).map(one -> issuesIn(base, one).size()).orElse(0);
        return (now.isPresent() && issuesIn(report, now.get()).size() > before)
                || inLine(report, mutant.text(), mutant.at()) > inLine(base, sample.draft(), mutant.at());
    }

    private static Optional<SentenceSupport> sentence(GroundingReport report, int at) {
        return report.sentences().stream().filter(one -> one.start() <= at && at <= one.end()).findFirst();
    }

    private static List<GroundingIssue> issuesIn(GroundingReport report, SentenceSupport sentence) {
        return report.issues().stream().filter(issue -> issue.file() == null && issue.start() >= sentence.start()
                && issue.end() <= sentence.end()).toList();
    }

    private static String around(Drafts.Sample sample, GroundingIssue issue) {
        var text = sample.sources().stream().filter(one -> one.name().equals(issue.file())).findFirst().orElseThrow().text();
        return text.substring(Math.max(0, issue.start() - 40), Math.min(text.length(), issue.end() + 30)).replace('\n', ' ');
    }

    /// In a table a wrong heading shows at the values of its rows.
    private static long inLine(GroundingReport report, String text, int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        while (end > 0 && text.startsWith("|", start) && text.startsWith("|", end + 1)) {
            end = text.indexOf('\n', end + 1);
        }
        int stop = end < 0 ? text.length() : end;
        return text.startsWith("|", start) ? report.issues().stream().filter(issue -> issue.file() == null && issue.start() >= start
                && issue.end() <= stop).count() : 0;
    }

    double rate(String kind) {
        var cell = caught.getOrDefault(kind, new int[] {1, 1});
        return (double) cell[0] / cell[1];
    }

    int mutants() {
        return caught.entrySet().stream().filter(one -> !one.getKey().startsWith("~")).mapToInt(one -> one.getValue()[1]).sum();
    }

    double flagged() {
        return (double) caught.getOrDefault("~flagged", new int[2])[0] / sentences;
    }

    int drafts() {
        return drafts;
    }

    List<String> omissions() {
        return omissions;
    }

    /// "99.1 (230)", or a dash when there was no such change.
    String share(String kind) {
        var cell = caught.get(kind);
        return cell == null ? "-" : GroundingMeasure.percent((double) cell[0] / cell[1]) + " (" + cell[1] + ")";
    }

    List<String> misses() {
        return misses;
    }

    List<String> alarms() {
        return alarms;
    }

    String table(String title) {
        var out = new StringBuilder("| " + title + " | changed | caught | share |\n| --- | ---: | ---: | ---: |\n");
        caught.forEach((kind, cell) -> {
            if (!kind.startsWith("~")) {
                out.append(String.format(Locale.ROOT, "| %s | %d | %d | %.1f %% |%n", kind, cell[1], cell[0], 100.0 * cell[0] / cell[1]));
            }
        });
        int flagged = caught.getOrDefault("~flagged", new int[2])[0];
        return out.append(String.format(Locale.ROOT, "| faithful sentences flagged | %d | %d | %.1f %% |%n", sentences, flagged,
                100.0 * flagged / sentences)).toString();
    }
}
