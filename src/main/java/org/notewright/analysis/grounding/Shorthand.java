package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;
import org.notewright.analysis.grounding.Item.Concept;
import org.notewright.analysis.grounding.Item.Figure;
import org.notewright.analysis.grounding.Item.Mark;

/// Writes out what notes write once for several values: "flex/abd/ER 150/140/60" becomes "flex 150, abd 140, ER 60",
/// "right versus left: 17.8 vs 16.2" becomes "R 17.8, L 16.2", "18.2 / 15.0 / 12.6" three values.
final class Shorthand {

    private static final Set<Category> LABELS = Set.of(Category.MOTION, Category.MUSCLE, Category.GRIP);

    private final String text;
    private final List<Item> items;
    private final List<Item> out = new ArrayList<>();
    private List<Concept> labels = List.of();
    private List<Concept> sides = List.of();

    private Shorthand(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    static List<Item> expand(String text, List<Item> items) {
        var shorthand = new Shorthand(text, items);
        int at = 0;
        while (at < items.size()) {
            at = shorthand.next(at);
        }
        return List.copyOf(shorthand.out);
    }

    private int next(int at) {
        int labelled = labels(at);
        if (labelled > at) {
            return labelled;
        }
        int compared = compared(at);
        if (compared > at) {
            return compared;
        }
        var numbers = new ArrayList<Figure>();
        int end = tuple(at, numbers);
        boolean known = numbers.size() == labels.size() && !labels.isEmpty();
        if (numbers.size() < 2 || (!known && numbers.size() < 3)) {
            out.add(items.get(at));
            return at + 1;
        }
        for (int k = 0; k < numbers.size(); k++) {
            if (known) {
                out.add(labels.get(k));
            }
            out.add(numbers.get(k));
            if (k + 1 < numbers.size()) {
                int place = numbers.get(k).end();
                out.add(new Mark(known ? ',' : '/', place, place));
            }
        }
        return end;
    }

    /// Labels joined by slashes wait for their values; two sides before a colon order the pairs that follow.
    private int labels(int at) {
        var found = new ArrayList<Concept>();
        int k = at;
        while (k < items.size() && items.get(k) instanceof Concept concept && LABELS.contains(concept.category())) {
            found.add(concept);
            if (k + 2 >= items.size() || !items.get(k + 1).isMark("/")) {
                k++;
                break;
            }
            k += 2;
        }
        boolean waits = found.size() > 1 && found.size() < 6 && k < items.size() && items.get(k - 1) instanceof Concept;
        if (waits) {
            var numbers = new ArrayList<Figure>();
            int value = items.get(k).isMark(":") ? k + 1 : k;
            if (value < items.size()) {
                tuple(value, numbers);
            }
            if (numbers.size() == found.size()) {
                labels = List.copyOf(found);
                return k;
            }
        }
        if (at + 2 < items.size() && items.get(at) instanceof Concept one && one.category() == Category.SIDE
                && isVersus(items.get(at + 1)) && items.get(at + 2) instanceof Concept two && two.category() == Category.SIDE) {
            sides = List.of(one, two);
        }
        return at;
    }

    private int compared(int at) {
        boolean pair = !sides.isEmpty() && at + 2 < items.size() && Times.isNumber(items.get(at)) && isVersus(items.get(at + 1))
                && Times.isNumber(items.get(at + 2));
        if (pair) {
            out.add(sides.getFirst());
            out.add(items.get(at));
            int place = items.get(at).end();
            out.add(new Mark(',', place, place));
            out.add(sides.getLast());
            out.add(items.get(at + 2));
            return at + 3;
        }
        return at;
    }

    private boolean isVersus(Item item) {
        return item instanceof Concept concept && concept.category() == Category.WHEN && concept.key().equals("from")
                && text.regionMatches(true, item.start(), "v", 0, 1);
    }

    /// @param out numbers joined by slashes from here on
    /// @return index after them
    private int tuple(int at, List<Figure> out) {
        int k = at;
        while (k < items.size() && items.get(k) instanceof Figure figure && isPlain(figure)) {
            parts(figure, out);
            if (k + 2 >= items.size() || !items.get(k + 1).isMark("/")) {
                return k + 1;
            }
            k += 2;
        }
        out.clear();
        return at;
    }

    private static boolean isPlain(Figure figure) {
        var first = figure.atoms().getFirst();
        return switch (first.dim()) {
            case SCORE -> figure.atoms().size() == 1 && !first.of().isEmpty();
            case MMHG -> figure.atoms().size() == 2;
            case DATE, CLOCK, CODE, ID, LEVEL, VISIT, PERWK, PERDAY, ASSIST, COLOR, DIRECTION, GRADE, MOB -> false;
            default -> figure.atoms().size() == 1;
        };
    }

    private void parts(Figure figure, List<Figure> out) {
        var first = figure.atoms().getFirst();
        int slash = text.indexOf('/', figure.start(), figure.end());
        boolean two = (first.dim() == Dim.SCORE || first.dim() == Dim.MMHG) && slash > figure.start() && slash < figure.end();
        if (!two) {
            out.add(figure);
            return;
        }
        var second = first.dim() == Dim.SCORE ? first.of() : figure.atoms().getLast().value();
        int next = slash + 1;
        while (next < figure.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        out.add(new Figure(List.of(Atom.of(Dim.COUNT, first.value())), figure.start(), slash));
        out.add(new Figure(List.of(Atom.of(Dim.COUNT, second)), next, figure.end()));
    }
}
