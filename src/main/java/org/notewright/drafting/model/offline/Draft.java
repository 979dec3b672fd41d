package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A draft being made: headings with their blocks, and what is missing.
final class Draft {

    private static final String MISSING = "Missing";

    /// Where an entry stands in the written draft.
    private record Placed(int start, int end, Block block, Entry entry) {
        /// The place only: the words are a patient's.
        @Override public String toString() {
            return "Placed[" + start + "," + end + ")";
        }
    }

    private final Map<String, List<Block>> sections = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    Draft(List<String> headings) {
        headings.forEach(heading -> sections.put(heading, new ArrayList<>()));
    }

    void add(String heading, List<Block> blocks) {
        sections.computeIfAbsent(heading, _ -> new ArrayList<>()).addAll(blocks);
    }

    void addLine(String heading, Entry entry) {
        var blocks = sections.computeIfAbsent(heading, _ -> new ArrayList<>());
        if (blocks.isEmpty() || blocks.getLast().isTable()) {
            blocks.add(Block.lines(List.of()));
        }
        blocks.getLast().entries().add(entry);
    }

    void addMissing(String line) {
        missing.add(line);
    }

    List<String> emptyHeadings() {
        return sections.entrySet().stream()
                .filter(section -> section.getValue().stream().allMatch(b -> b.entries().isEmpty() && b.after().isEmpty()))
                .map(Map.Entry::getKey).toList();
    }

    /// Whether the sentence stands in the draft in the therapist's own form.
    boolean shows(Said said) {
        return sections.values().stream().flatMap(List::stream)
                .anyMatch(b -> b.entries().stream().anyMatch(e -> shows(e, said))
                        || b.after().stream().anyMatch(e -> shows(e, said)));
    }

    private static boolean shows(Entry entry, Said said) {
        return entry.stage() != Entry.Stage.WORDED && entry.carries().contains(said);
    }

    /// Puts other lines in the place of one; those that replace a row stand behind the table.
    ///
    /// @return false where the entry is not in the draft any more
    boolean replace(Place place, List<Entry> others) {
        int at = place.block().entries().indexOf(place.entry());
        if (at < 0) {
            int behind = place.block().after().indexOf(place.entry());
            if (behind < 0) {
                return false;
            }
            place.block().after().remove(behind);
            place.block().after().addAll(behind, others);
            return true;
        }
        place.block().entries().remove(at);
        boolean row = others.size() == 1 && others.getFirst().text().startsWith("|");
        if (place.block().isTable() && !row) {
            place.block().after().addAll(others);
        } else {
            place.block().entries().addAll(at, others);
        }
        return true;
    }

    /// An entry and the block it stands in.
    record Place(Block block, Entry entry) {
    }

    /// Shows a sentence whole: in the place of the first worded line that carries it, else at the end of a section.
    void restore(String heading, Said said) {
        for (var blocks : sections.values()) {
            for (var block : blocks) {
                for (var entry : block.entries()) {
                    if (!block.isTable() && entry.carries().equals(List.of(said))) {
                        replace(new Place(block, entry), List.of(Entry.verbatim(said)));
                        return;
                    }
                }
            }
        }
        addLine(heading, Entry.verbatim(said));
    }

    /// Takes out the rows whose every sentence now stands in words.
    void thinTables() {
        for (var blocks : sections.values()) {
            for (var block : blocks) {
                if (block.isTable()) {
                    block.entries().removeIf(row -> !row.carries().isEmpty() && row.carries().stream().allMatch(this::shows));
                }
            }
        }
    }

    /// Takes out the sentences that a whole line of the source, now in the draft, says again.
    void takeIntoLine(Entry line) {
        var said = line.carries().getFirst();
        sections.values().stream().flatMap(List::stream).filter(block -> !block.isTable()).forEach(block ->
                block.entries().removeIf(entry -> !entry.equals(line) && entry.stage() != Entry.Stage.LINE && !entry.carries().isEmpty()
                        && entry.carries().stream().allMatch(one -> one.file() == said.file() && one.run() == said.run())));
    }

    /// @param at offset into the text written last
    @Nullable Place at(int at) {
        for (var one : placed) {
            if (one.start() <= at && at < one.end()) {
                return new Place(one.block(), one.entry());
            }
        }
        return null;
    }

    /// Writes the draft and remembers where each entry stands.
    String markdown() {
        placed.clear();
        var text = new StringBuilder();
        sections.forEach((heading, blocks) -> {
            text.append("## ").append(heading).append("\n\n");
            blocks.forEach(block -> append(text, block));
        });
        if (!missing.isEmpty()) {
            text.append("## ").append(MISSING).append("\n\n");
            missing.forEach(line -> text.append("- ").append(line).append('\n'));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void append(StringBuilder text, Block block) {
        if (!block.entries().isEmpty()) {
            text.append(block.head()).append(block.isTable() ? "\n" : "");
            append(text, block, block.entries());
        }
        append(text, block, block.after());
    }

    private void append(StringBuilder text, Block block, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            int start = text.length();
            boolean goesOn = i + 1 < entries.size() && entries.get(i).runsInto(entries.get(i + 1));
            text.append(entries.get(i).text()).append(goesOn ? ' ' : '\n');
            placed.add(new Placed(start, text.length(), block, entries.get(i)));
        }
        text.append(entries.isEmpty() ? "" : "\n");
    }

    @Override public String toString() {
        return "Draft[" + sections.size() + " sections]";
    }
}
