package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;

/// The visits of a source that holds several one below the other, each under a line that begins with its day: "2/17/26 visit 5. ...".
final class DayParts {

    /// @param start first UTF-16 index of the line
    /// @param day   key of its day
    private record Part(int start, String day) {
        @Override public String toString() {
            return "Part";
        }
    }

    private final List<Part> parts;
    private final String latest;

    private DayParts(List<Part> parts, String latest) {
        this.parts = parts;
        this.latest = latest;
    }

    static DayParts of(String text, List<Passage> passages) {
        var found = new ArrayList<Part>();
        for (var passage : passages) {
            boolean line = passage.start() == 0 || text.charAt(passage.start() - 1) == '\n';
            var day = line && !passage.items().isEmpty() ? day(passage.items().getFirst()) : "";
            if (!day.isEmpty()) {
                found.add(new Part(passage.start(), day));
            }
        }
        boolean several = found.stream().map(Part::day).distinct().count() > 1;
        var latest = several ? found.stream().map(Part::day).max((a, b) -> sortable(a).compareTo(sortable(b))).orElse("") : "";
        return new DayParts(several ? List.copyOf(found) : List.of(), latest);
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
        return parts.stream().map(Part::day).toList();
    }

    private static String sortable(String day) {
        return GroundingIndex.sortable(day);
    }

    /// @param whole the day of the whole source
    String day(Passage passage, String whole) {
        var day = whole;
        for (var part : parts) {
            if (part.start() > passage.start()) {
                return day;
            }
            day = part.day();
        }
        return day;
    }

    boolean isLatest(Passage passage) {
        return parts.isEmpty() || day(passage, latest).equals(latest);
    }

    @Override
    public String toString() {
        return "DayParts[" + parts.size() + "]";
    }
}
