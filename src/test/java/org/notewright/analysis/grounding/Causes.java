package org.notewright.analysis.grounding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Counts why changes are missed and faithful sentences flagged: `measure/grounding causes HALF+HALF`.
final class Causes {

    private final Map<String, int[]> misses = new TreeMap<>();
    private final Map<String, int[]> alarms = new TreeMap<>();

    private Causes() {
    }

    static void tell(List<String> halves) {
        var causes = new Causes();
        Stream.concat(Drafts.all().stream(), SkillDrafts.all().stream()).filter(sample -> halves.contains(sample.half()) || halves.contains("all"))
                .forEach(causes::add);
        print("MISSES", causes.misses);
        print("ALARMS", causes.alarms);
    }

    private static void print(String title, Map<String, int[]> counts) {
        System.out.println(title + " " + counts.values().stream().mapToInt(one -> one[0]).sum());
        counts.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<String, int[]> one) -> -one.getValue()[0])).limit(70)
                .forEach(one -> System.out.printf("%6d  %s%n", one.getValue()[0], one.getKey()));
    }

    private void add(Drafts.Sample sample) {
        var index = GroundingIndex.of(sample.sources());
        var base = index.check(sample.draft());
        for (var issue : base.issues()) {
            if (issue.file() == null) {
                count(alarms, issue.kind() + ": " + issue.why().replaceAll("“.*?”", "“…”").replaceAll("(?:left|right|bilateral) side", "… side"));
            }
        }
        for (var mutant : Mutator.of(sample.draft(), base.sentences(), GroundingMeasure.SEED)) {
            if (!Figures.isCaught(sample, index, base, mutant)) {
                count(misses, mutant.kind() + ": " + why(sample, index, base, mutant));
            }
        }
    }

    private static void count(Map<String, int[]> counts, String key) {
        counts.computeIfAbsent(key, _ -> new int[1])[0]++;
    }

    private static String why(Drafts.Sample sample, GroundingIndex index, GroundingReport base, Mutator.Mutant mutant) {
        int line = sample.draft().lastIndexOf('\n', mutant.at() - 1) + 1;
        boolean table = sample.draft().startsWith("|", line);
        boolean there = base.issues().stream().anyMatch(one -> one.file() == null && one.start() <= mutant.at() && mutant.at() < one.end());
        var sentence = base.sentences().stream().filter(one -> one.start() <= mutant.at() && mutant.at() < one.end()).findFirst();
        boolean near = sentence.isPresent() && base.issues().stream().anyMatch(one -> one.file() == null && one.start() >= sentence.get().start()
                && one.end() <= sentence.get().end());
        var place = there ? "already flagged there" : near ? "sentence flagged, " : "";
        if (there) {
            return place + (table ? " (table)" : "");
        }
        var words = mutant.text();
        var about = sentence.filter(one -> one.end() <= words.length()).map(one -> Saying.isAboutSources(one.text()) ? " about-sources" : Saying.isQuestion(words, one.start(), one.end())
                ? " question" : "").orElse("");
        var passages = DraftReader.read(words, index.initialisms(), index.days());
        var spots = new Spots(words, passages).all(index.vocabulary());
        int number = -1;
        for (var passage : passages) {
            for (var raw : passage.slots()) {
                number++;
                if (raw.start() <= mutant.at() && mutant.at() < raw.end()) {
                    var slot = ImpliedUnits.complete(raw);
                    if (Pointers.isPointer(words, slot)) {
                        return place + "pointer";
                    }
                    var found = new SlotCheck(index, words).of(spots.get(number), Spots.peers(spots, number));
                    if (found.kind() != null) {
                        return place + "slot flagged, told elsewhere" + (table ? " (table)" : "");
                    }
                    return place + slot.atom().dim() + (found.best() == null ? " excused without a place" : !found.best().slot().atom().value().equals(slot.atom().value())
                            ? " carried by another value" : found.carry().isEmpty() || !found.carry().contains(found.best()) ? " clash, but derived" : " stands elsewhere") + (table ? " (table)" : "");
                }
            }
        }
        return place + "no value read" + (table ? " (table)" : "") + about;
    }
}
