package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;
import org.notewright.analysis.grounding.Item.Figure;

/// The days that the sources name, so that "5/21" of a draft is read as that day and not as 5 of 21.
final class KnownDays {

    static final KnownDays NONE = new KnownDays();
    private static final Set<String> CUES = Set.of("on", "since", "until", "through", "before", "after", "dated", "between");

    private final Set<String> days = new HashSet<>();
    private final Set<String> scores = new HashSet<>();
    private final Set<String> years = new HashSet<>();

    /// @param passages the sentences of one source
    /// @param heads    days that begin its lines
    void add(List<Passage> passages, List<String> heads) {
        heads.forEach(day -> days.add(day.substring(day.indexOf('-'))));
        for (var passage : passages) {
            for (var slot : passage.slots()) {
                var atom = slot.atom();
                if (atom.dim() == Dim.DATE) {
                    days.add(atom.value().substring(atom.value().indexOf('-')));
                    years.add(atom.value().substring(0, atom.value().indexOf('-')));
                } else if (atom.dim() == Dim.SCORE) {
                    scores.add(atom.value() + "/" + atom.of());
                }
            }
        }
    }

    /// Whether the sources name the year of a day, or no year at all; a day without a year agrees with every one.
    boolean isYear(String key) {
        var year = key.substring(0, key.indexOf('-'));
        return year.equals("0") || years.contains(year) || years.stream().allMatch("0"::equals);
    }

    /// @param heading true for the heading of a column, where "4/16" can only be a day
    List<Item> meet(List<Item> items, boolean heading) {
        if (days.isEmpty()) {
            return items;
        }
        List<Item> out = null;
        for (int i = 0; i < items.size(); i++) {
            var day = day(items.get(i));
            if (!day.isEmpty() && (heading || isCued(out == null ? items : out, i) || !isScore(items.get(i)))) {
                out = out == null ? new ArrayList<>(items) : out;
                out.set(i, new Figure(List.of(Atom.of(Dim.DATE, day)), items.get(i).start(), items.get(i).end()));
            }
        }
        return out == null ? items : List.copyOf(out);
    }

    private String day(Item item) {
        if (!(item instanceof Figure figure) || figure.atoms().size() != 1) {
            return "";
        }
        var atom = figure.atoms().getFirst();
        var key = atom.dim() == Dim.SCORE && !atom.of().isEmpty() ? Dates.key("", atom.value(), atom.of()) : "";
        return !key.isEmpty() && days.contains(key.substring(1)) ? key : "";
    }

    private boolean isScore(Item item) {
        return item instanceof Figure figure && scores.contains(figure.atoms().getFirst().value() + "/" + figure.atoms().getFirst().of());
    }

    /// "on 4/10", "(4/10)", "4/10: ", "4/10 to 4/16": the words around it say that it is a day.
    private static boolean isCued(List<Item> items, int i) {
        var before = i > 0 ? items.get(i - 1) : null;
        var after = i + 1 < items.size() ? items.get(i + 1) : null;
        boolean word = before instanceof Item.Word one && CUES.contains(one.text());
        boolean bracket = before != null && before.isMark("(") && after != null && after.isMark(");,");
        boolean lead = before == null && after != null && after.isMark(":(");
        boolean pair = i > 1 && before != null && (before.isWord("to") || before.isWord("and") || before.isMark("-")) && isDay(items.get(i - 2));
        return word || bracket || lead || pair;
    }

    private static boolean isDay(Item item) {
        return item instanceof Figure figure && figure.atoms().getFirst().dim() == Dim.DATE;
    }

    @Override
    public String toString() {
        return "KnownDays[" + days.size() + "]";
    }
}
