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
        if (place.block().isTable()) {
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
            block.entries().forEach(entry -> append(text, block, entry));
            text.append('\n');
        }
        if (!block.after().isEmpty()) {
            block.after().forEach(entry -> append(text, block, entry));
            text.append('\n');
        }
    }

    private void append(StringBuilder text, Block block, Entry entry) {
        int start = text.length();
        text.append(entry.text()).append('\n');
        placed.add(new Placed(start, text.length(), block, entry));
    }

    @Override public String toString() {
        return "Draft[" + sections.size() + " sections]";
    }
}
