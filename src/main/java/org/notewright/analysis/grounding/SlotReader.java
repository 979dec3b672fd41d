package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Concept;
import org.notewright.analysis.grounding.Item.Figure;
import org.notewright.analysis.grounding.Item.Word;

/// Finds what every value of a sentence belongs to.
///
/// A value belongs to the nearest owner before it in its part of the sentence ("flexion 110"), or to the one after it when
/// a small word binds them ("110 degrees of flexion", "25 on the right").
final class SlotReader {

    private static final Set<String> BINDS = Set.of("of", "for", "in", "on", "during", "at", "using");
    private static final Set<String> SIGNS = Set.of("pain", "blood pressure", "heart rate", "oxygen saturation");
    private static final Set<String> TRENDS = Set.of("improve", "decrease");
    private static final int FAR = 80;
    private static final int DAY_BEHIND = 24;
    private static final String PLAN = "plan";
    private static final String PARTS = ",;():\u00a6";

    private final List<Item> items;
    private final int sentence;
    private final Carry carry;
    private final When[] times;
    private final Set<String> near = new HashSet<>();
    private Set<String> label = Set.of();

    private SlotReader(List<Item> items, int sentence, Carry carry) {
        this.items = items;
        this.sentence = sentence;
        this.carry = carry;
        this.times = Times.of(items, carry.goal());
        items.forEach(item -> near.addAll(item.stems()));
    }

    /// @param from values before this place (headings of a table cell) give context but are no slots themselves
    static List<Slot> read(List<Item> items, int from, int sentence, Carry carry) {
        var reader = new SlotReader(items, sentence, carry);
        var out = new ArrayList<Slot>();
        for (int i = from; i < items.size(); i++) {
            if (items.get(i) instanceof Figure figure) {
                reader.slots(i, figure, out);
            }
        }
        return out;
    }

    private void slots(int i, Figure figure, List<Slot> out) {
        int right = boundTo(i);
        var owner = find(i, right, SlotReader::ownerOf, true);
        owner = followsFrequency(i, figure) ? PLAN : figure.atoms().getFirst().dim() == Dim.MMHG ? "blood pressure" : owner;
        var region = find(i, right, SlotReader::regionOf, false);
        var side = find(i, right, item -> keyOf(item, Category.SIDE), false);
        var end = sideOfWay(i, right);
        side = end.isEmpty() ? side : end;
        boolean weak = side.isEmpty() && !carry.side().isEmpty();
        side = weak ? carry.side() : side;
        region = region.isEmpty() ? carry.region() : region;
        var mode = modeAfter(i);
        mode = mode.isEmpty() ? find(i, right, item -> keyOf(item, Category.MODE), false) : mode;
        var service = find(i, right, item -> keyOf(item, Category.SERVICE), false);
        var qual = qualOf(i);
        var day = dayOf(i);
        var direct = directOf(i);
        direct = direct.isEmpty() ? label : direct;
        label = direct;
        boolean pair = carry.pairs().length() == 2 && figure.atoms().size() == 1
                && figure.atoms().getFirst().dim() == Dim.SCORE;
        if (pair) {
            var atom = figure.atoms().getFirst();
            for (int k = 0; k < 2; k++) {
                var one = Item.Atom.of(Dim.COUNT, k == 0 ? atom.value() : atom.of());
                var which = carry.pairs().charAt(k) == 'r' ? "right" : "left";
                out.add(new Slot(one, figure.start(), figure.end(), sentence, owner, region, which, false, mode, service,
                        times[i], qual, day, nounOf(i), direct, near));
            }
            return;
        }
        for (var atom : figure.atoms()) {
            out.add(new Slot(atom, figure.start(), figure.end(), sentence, owner, region, side, weak, mode, service,
                    times[i], qual, day, nounOf(i), direct, near));
        }
    }

    /// "2x/wk x 6 wks": the weeks are those of the frequency.
    private boolean followsFrequency(int i, Figure figure) {
        var dim = figure.atoms().getLast().dim();
        if (dim != Dim.WK && dim != Dim.MO) {
            return false;
        }
        for (int k = i - 1; k >= 0 && i - k <= 4; k--) {
            if (items.get(k) instanceof Figure before) {
                return before.atoms().getLast().dim() == Dim.PERWK;
            }
            if (!items.get(k).stems().isEmpty() || items.get(k).isMark(PARTS)) {
                return false;
            }
        }
        return false;
    }

    private String dayOf(int i) {
        var behind = dayBehind(i);
        if (!behind.isEmpty()) {
            return behind;
        }
        int closed = 0;
        for (int k = i - 1; k >= 0 && k >= i - FAR; k--) {
            closed += items.get(k).isMark(")") ? 1 : items.get(k).isMark("(") && closed > 0 ? -1 : 0;
            if (closed == 0 && items.get(k) instanceof Figure figure && figure.atoms().getFirst().dim() == Dim.DATE) {
                return figure.atoms().getFirst().value();
            }
        }
        return carry.day();
    }

    /// "116 (5/21)", "116 on 5/21", "97110 24, 97140 10, total 34 (5/8);": a day that closes the part of a sentence is the day of its
    /// values.
    private String dayBehind(int i) {
        boolean list = false;
        for (int k = i + 1; k < items.size() && k < i + DAY_BEHIND; k++) {
            var item = items.get(k);
            boolean ends = item.isMark(";.:") || item.is(Category.WHEN);
            if (ends) {
                return "";
            }
            list |= item.isMark(",") || (!list && Times.isNumber(item) && !isDay(item)) || item.isWord("and");
            if (isDay(item)) {
                boolean bracket = items.get(k - 1).isMark("(");
                boolean closes = bracket && k + 1 < items.size() && items.get(k + 1).isMark(")")
                        && (k + 2 == items.size() || items.get(k + 2).isMark(";."));
                boolean mine = !list && (bracket || items.get(k - 1).isWord("on"));
                return mine || closes ? ((Figure) item).atoms().getFirst().value() : "";
            }
        }
        return "";
    }

    private static boolean isDay(Item item) {
        return item instanceof Figure figure && figure.atoms().getFirst().dim() == Dim.DATE;
    }

    /// Dictation says it behind: "extension is minus five passive last visit minus ten".
    private String modeAfter(int i) {
        boolean behind = i + 2 < items.size() && items.get(i + 1).is(Category.MODE) && items.get(i + 2).is(Category.WHEN);
        return behind ? keyOf(items.get(i + 1), Category.MODE) : "";
    }

    private interface Reader {
        String of(Item item);
    }

    private static String keyOf(Item item, Category category) {
        return item instanceof Concept concept && concept.category() == category ? concept.key() : "";
    }

    static String regionOf(Item item) {
        if (item instanceof Concept concept) {
            return switch (concept.category()) {
                case REGION -> concept.key();
                case MUSCLE -> concept.key().split("@", -1)[1];
                default -> "";
            };
        }
        return "";
    }

    static String ownerOf(Item item) {
        if (item instanceof Concept concept) {
            return switch (concept.category()) {
                case MOTION -> concept.key();
                case MUSCLE -> concept.key().split("@", -1)[2];
                case MEASURE, GRIP, TEST, SERVICE -> concept.key();
                case WORD -> SIGNS.contains(concept.key()) ? concept.key() : "";
                default -> "";
            };
        }
        return "";
    }

    /// @return index after the words bound to the value from the right, or the value's own index + 1 when none is
    private int boundTo(int i) {
        int k = i + 1;
        boolean timed = false;
        while (k < items.size() && items.get(k) instanceof Concept concept && concept.category() == Category.WHEN) {
            timed |= !concept.key().equals("past");
            k++;
        }
        if (k >= items.size()) {
            return i + 1;
        }
        boolean binds = items.get(k) instanceof Word word && BINDS.contains(word.text());
        boolean touches = items.get(k) instanceof Concept && !timed && !ownerBefore(i) && !leadsOn(k);
        if (sideAfter(i, k)) {
            return k + (items.get(k).isWord("to") ? 3 : 1);
        }
        if (!binds && !touches) {
            return i + 1;
        }
        int stop = k + 1;
        while (stop < items.size() && !items.get(stop).isMark(PARTS) && !(items.get(stop) instanceof Figure)
                && !items.get(stop).isWord("and") && !items.get(stop).isWord("with") && stop - k < 8) {
            stop++;
        }
        return stop;
    }

    /// In dictation without commas the words behind a value may belong to the next: "minus ten strength right hip abduction four".
    private boolean leadsOn(int k) {
        int seen = 0;
        for (int n = k; n < items.size() && n < k + 6 && !items.get(n).isMark(PARTS + ".") && !items.get(n).isWord("and"); n++) {
            if (Times.isNumber(items.get(n))) {
                return seen > 1;
            }
            seen += items.get(n) instanceof Concept ? 1 : 0;
        }
        return false;
    }

    /// "62 degrees to the right", "55 right and 52 left".
    private boolean sideAfter(int i, int k) {
        boolean both = k == i + 1 && k + 1 < items.size() && keyOf(items.get(k), Category.SIDE).equals("bilateral")
                && (items.get(k + 1).is(Category.MEASURE) || items.get(k + 1).is(Category.WHEN) || items.get(k + 1).is(Category.SERVICE));
        boolean to = both || k + 2 < items.size() && items.get(k).isWord("to") && items.get(k + 1).isWord("the")
                && items.get(k + 2).is(Category.SIDE);
        boolean bare = items.get(k).is(Category.SIDE) && (k + 1 == items.size() || items.get(k + 1).isMark(PARTS + "./")
                || items.get(k + 1).isWord("and") || items.get(k + 1).isWord("cm"));
        for (int b = i - 1; bare && b >= 0 && !items.get(b).isMark(",;(:/") && !(items.get(b) instanceof Figure); b--) {
            bare = !items.get(b).is(Category.SIDE);
        }
        return to || bare;
    }

    private boolean ownerBefore(int i) {
        for (int k = i - 1; k >= 0 && !items.get(k).isMark(",;()\u00a6") && !(items.get(k) instanceof Figure)
                && !items.get(k).isWord("and"); k--) {
            if (!ownerOf(items.get(k)).isEmpty() || items.get(k).is(Category.SIDE)) {
                return true;
            }
        }
        return false;
    }

    /// "from 0 to 6 degrees on the left", "-3 and -5 on the left": the beginning of a way has the side of its end.
    private String sideOfWay(int i, int right) {
        for (int k = i + 1; k < right; k++) {
            if (items.get(k).is(Category.SIDE)) {
                return "";
            }
        }
        int k = i + 1;
        while (k < items.size() && k <= i + 4 && (items.get(k).isMark("-\u2013>\u2192") || items.get(k).isWord("to"))) {
            k++;
        }
        boolean way = k > i + 1 && k < items.size() && items.get(k) instanceof Figure && Times.isNumber(items.get(k));
        if (!way) {
            return "";
        }
        int stop = boundTo(k);
        for (int n = k + 1; n < stop; n++) {
            if (items.get(n).is(Category.SIDE)) {
                return keyOf(items.get(n), Category.SIDE);
            }
        }
        return "";
    }

    private String find(int i, int right, Reader reader, boolean owner) {
        for (int k = i + 1; k < right; k++) {
            var key = reader.of(items.get(k));
            if (!key.isEmpty()) {
                return key;
            }
        }
        boolean content = false;
        for (int k = i - 1; k >= 0 && k >= i - FAR; k--) {
            var item = items.get(k);
            var key = reader.of(item);
            if (!key.isEmpty()) {
                return key;
            }
            boolean part = item.isMark(",;(") || item.isWord("and");
            if (part && content && owner) {
                return "";
            }
            content |= (item instanceof Word word && !word.stems().isEmpty())
                    || (item instanceof Concept concept && concept.category() == Category.WORD && !TRENDS.contains(concept.key()));
        }
        return "";
    }

    /// @return best or worst in the part that ends at a place, or empty when a value stands before it there and owns it
    private String qualBefore(int from) {
        var found = "";
        for (int k = from; k >= 0 && !items.get(k).isMark(PARTS) && !items.get(k).isWord("and"); k--) {
            if (Times.isNumber(items.get(k))) {
                return from == k || found.isEmpty() ? "" : qualAfterNumber(k, from, found);
            }
            found = found.isEmpty() ? keyOf(items.get(k), Category.QUAL) : found;
        }
        return found;
    }

    /// Between two values without a comma the word belongs to the later one, unless a comma follows it.
    private String qualAfterNumber(int number, int from, String found) {
        return from + 1 < items.size() && items.get(from + 1).isMark(",") && number < from ? "" : found;
    }

    private String qualOf(int i) {
        var before = qualBefore(i > 0 && items.get(i - 1).isMark(":") ? i - 2 : i - 1);
        if (before.isEmpty() && i > 1 && items.get(i - 1).isMark(",")) {
            before = qualBefore(i - 2);
        }
        if (!before.isEmpty()) {
            return before;
        }
        for (int k = i + 1; k < items.size() && !Times.isNumber(items.get(k)) && !items.get(k).isMark(PARTS)
                && !items.get(k).isWord("and"); k++) {
            if (items.get(k).is(Category.QUAL)) {
                return keyOf(items.get(k), Category.QUAL);
            }
        }
        return "";
    }

    /// Stems of the part the value stands in, past one other value ("step-ups on a 6-inch step 2x10"); of the part before it
    /// when its own says nothing ("heel slides, x20").
    private Set<String> directOf(int i) {
        var out = new HashSet<String>();
        for (int k = i + 1; k < items.size() && !parts(k, i); k++) {
            out.addAll(items.get(k).stems());
        }
        int values = 0;
        for (int k = i - 1; k >= 0 && values < 2; k--) {
            boolean part = items.get(k).isMark(PARTS) || items.get(k).isWord("and");
            if (part && !out.isEmpty()) {
                break;
            }
            values += Times.isNumber(items.get(k)) ? part ? 2 : 1 : 0;
            if (values < 2) {
                out.addAll(items.get(k).stems());
            }
        }
        return out;
    }

    /// "14 stairs", "3 verbal cues": what a bare number counts stands right behind it.
    private String nounOf(int i) {
        for (int k = i + 1; k < items.size() && k <= i + 2; k++) {
            if (items.get(k) instanceof Item.Mark || items.get(k) instanceof Figure) {
                return "";
            }
            if (!items.get(k).stems().isEmpty()) {
                return items.get(k).stems().getLast();
            }
            if (!(items.get(k) instanceof Word)) {
                return "";
            }
        }
        return "";
    }

    private boolean parts(int k, int i) {
        var item = items.get(k);
        return item.isMark(PARTS) || Times.isNumber(item) || item.isWord("and") || k - i > 10;
    }
}
