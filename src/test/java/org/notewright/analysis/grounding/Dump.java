package org.notewright.analysis.grounding;

/// Prints the items and values that grounding reads in a source (`s`) or a draft (`d`), for whoever tunes the reader.
final class Dump {

    private Dump() {
    }

    public static void main(String[] arguments) {
        if (arguments[0].equals("why")) {
            why(java.util.stream.Stream.concat(Drafts.all().stream(), SkillDrafts.all().stream()).filter(one -> one.name().equals(arguments[1])).findFirst().orElseThrow(), arguments.length > 2 ? arguments[2] : "");
            return;
        }
        if (arguments[0].equals("alarms")) {
            java.util.stream.Stream.concat(Drafts.all().stream(), SkillDrafts.all().stream()).filter(one -> one.half().startsWith(arguments[1])).forEach(Dump::alarms);
            return;
        }
        if (arguments[0].equals("time")) {
            time();
            return;
        }
        var text = arguments[1].replace("~", "\n");
        var passages = arguments[0].equals("s") ? SourceReader.read(text) : DraftReader.read(text, Initialisms.NONE, KnownDays.NONE);
        for (var passage : passages) {
            System.out.println("[" + text.substring(passage.start(), passage.end()) + "]");
            var signs = Polarity.of(passage.items());
            var line = new StringBuilder();
            for (int i = 0; i < passage.items().size(); i++) {
                var item = passage.items().get(i);
                line.append(signs[i] == Polarity.Sign.STATED ? "" : signs[i] == Polarity.Sign.DENIED ? "!" : "?");
                line.append(switch (item) {
                    case Item.Word word -> word.text() + word.stems();
                    case Item.Concept concept -> concept.category() + ":" + concept.key();
                    case Item.Figure figure -> "<" + text.substring(figure.start(), figure.end()) + ">";
                    case Item.Mark mark -> "'" + mark.mark() + "'";
                }).append(' ');
            }
            System.out.println("   " + line);
            for (var slot : passage.slots()) {
                System.out.println("   " + text.substring(slot.start(), slot.end()) + " = " + slot.atom().dim() + " " + slot.atom().value()
                        + (slot.atom().of().isEmpty() ? "" : " of " + slot.atom().of()) + " " + slot.atom().role() + " owner=" + slot.owner() + " region="
                        + slot.region() + " side=" + slot.side() + (slot.sideWeak() ? "?" : "") + " mode=" + slot.mode() + " service="
                        + slot.service() + " when=" + slot.when() + " qual=" + slot.qual() + " direct=" + slot.direct());
            }
        }
    }

    /// Every value of a draft that is flagged, or whose words are given, with the places of the sources that fit best.
    private static void why(Drafts.Sample sample, String words) {
        var index = GroundingIndex.of(sample.sources());
        var contrast = index.contrast();
        var passages = DraftReader.read(sample.draft(), index.initialisms(), index.days());
        var spots = new Spots(sample.draft(), passages).all(index.vocabulary());
        int number = 0;
        for (var passage : passages) {
            for (var one : passage.slots()) {
                var slot = ImpliedUnits.complete(one);
                var spot = spots.get(number);
                var found = new SlotCheck(index).of(spot, Spots.peers(spots, number++));
                var text = sample.draft().substring(passage.start(), passage.end());
                if (words.isEmpty() ? found.kind() != null : text.contains(words)) {
                    System.out.println("== " + sample.draft().substring(slot.start(), slot.end()) + " in " + text + "\n   " + found.kind() + " " + tell(slot));
                    index.known().stream().filter(known -> slot.atom().dim().agrees(known.slot().atom().dim()))
                            .sorted(java.util.Comparator.comparingDouble(known -> -contrast.agreement(spot, known.spot()))).limit(4).forEach(best -> {
                                System.out.printf("      %.2f %s%n", contrast.agreement(spot, best.spot()), tell(best.slot()));
                                System.out.println("          " + contrast.told(spot, best.spot()));
                            });
                }
            }
        }
    }

    /// Every value that is flagged in a faithful draft, with the place it should have been found at and the one that won.
    private static void alarms(Drafts.Sample sample) {
        var index = GroundingIndex.of(sample.sources());
        var contrast = index.contrast();
        var passages = DraftReader.read(sample.draft(), index.initialisms(), index.days());
        var spots = new Spots(sample.draft(), passages).all(index.vocabulary());
        int number = 0;
        for (var passage : passages) {
            for (var one : passage.slots()) {
                var slot = ImpliedUnits.complete(one);
                var spot = spots.get(number);
                var found = new SlotCheck(index).of(spot, Spots.peers(spots, number++));
                if (found.kind() == null || Pointers.isPointer(sample.draft(), one)) {
                    continue;
                }
                System.out.println("== " + sample.name() + " " + found.kind() + " «" + sample.draft().substring(slot.start(), slot.end()) + "» in " + sample.draft().substring(passage.start(), passage.end())
                        + "\n   D " + tell(slot));
                index.known().stream().filter(known -> slot.atom().dim().agrees(known.slot().atom().dim()) && known.slot().atom().value().equals(slot.atom().value()))
                        .sorted(java.util.Comparator.comparingDouble(known -> -contrast.agreement(spot, known.spot()))).limit(2).forEach(best ->
                            System.out.printf("   = %.2f «%s» %s%n       %s%n", contrast.agreement(spot, best.spot()), Wording.quote(best, index), tell(best.slot()), contrast.told(spot, best.spot())));
                var best = found.best();
                if (best != null) {
                    System.out.printf("   x %.2f «%s» %s%n       %s%n", contrast.agreement(spot, best.spot()), Wording.quote(best, index), tell(best.slot()), contrast.told(spot, best.spot()));
                }
            }
        }
    }

    private static String tell(Slot slot) {
        return slot.atom().dim() + " " + slot.atom().value() + "/" + slot.atom().of() + " " + slot.atom().role() + " owner=" + slot.owner() + " region="
                + slot.region() + " side=" + slot.side() + (slot.sideWeak() ? "?" : "") + " mode=" + slot.mode() + " service=" + slot.service()
                + " when=" + slot.when() + " qual=" + slot.qual() + " direct=" + slot.direct();
    }

    /// Time of hostile texts of 50 kB and 1 MB as source and as draft.
    private static void time() {
        for (var piece : new String[] {"R knee flex 110, ext -5. Denies falls.\n", "4/10 ", "(", "| 4/10 ", "no ", "3x10 L R 5 deg; ", "@#$%^&* ", "PND abc. "}) {
            var line = new StringBuilder(piece.strip()).append(':');
            for (int size : new int[] {50_000, 50_000, 1_000_000}) {
                var text = piece.repeat(size / piece.length());
                long start = System.nanoTime();
                Grounding.check(java.util.List.of(new SourceText("a", text)), "Pain 4/10.");
                long half = System.nanoTime();
                Grounding.check(java.util.List.of(new SourceText("a", "Pain 4/10. No falls.")), text);
                line.append(String.format(" %.0f/%.0f", (half - start) / 1e6, (System.nanoTime() - half) / 1e6));
            }
            System.out.println(line);
        }
    }
}
