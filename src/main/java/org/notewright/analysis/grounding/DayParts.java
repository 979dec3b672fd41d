package org.notewright.analysis.grounding;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The visits of a source that holds several one below the other, each under a line that begins with its day: "2/17/26 visit 5. ...".
final class DayParts {

    /// First UTF-16 index of a line and the key of its day.
    private final NavigableMap<Integer, String> parts;
    private final String latest;

    private DayParts(NavigableMap<Integer, String> parts, String latest) {
        this.parts = parts;
        this.latest = latest;
    }

    static DayParts of(String text, List<Passage> passages) {
        var found = new TreeMap<Integer, String>();
        for (var passage : passages) {
            boolean line = passage.start() == 0 || text.charAt(passage.start() - 1) == '\n';
            var day = line && !passage.items().isEmpty() ? day(passage.items().getFirst()) : "";
            if (!day.isEmpty()) {
                found.put(passage.start(), day);
            }
        }
        boolean several = found.values().stream().distinct().count() > 1;
        var latest = several ? found.values().stream().max(Comparator.comparing(GroundingIndex::sortable)).orElse("") : "";
        return new DayParts(several ? found : new TreeMap<>(), latest);
    }

    private static String day(Item item) {
        if (!(item instanceof Item.Figure figure) || figure.atoms().size() != 1) {
            return "";
        }
        var atom = figure.atoms().getFirst();
        return atom.dim() == Dim.DATE ? atom.value() : atom.dim() == Dim.SCORE && !atom.of().isEmpty() ? Dates.key("", atom.value(), atom.of()) : "";
    }

    /// The days themselves.
    List<String> days() {
        return List.copyOf(parts.values());
    }

    /// @param whole the day of the whole source
    String day(Passage passage, String whole) {
        var part = parts.floorEntry(passage.start());
        return part == null ? whole : part.getValue();
    }

    boolean isLatest(Passage passage) {
        return parts.isEmpty() || day(passage, latest).equals(latest);
    }

    @Override
    public String toString() {
        return "DayParts[" + parts.size() + "]";
    }
}
