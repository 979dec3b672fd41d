package org.notewright.analysis.grounding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Gives every value of a sentence its time: "was 6/10 IE", "(IE 98)", "98 degrees at evaluation", "from 98 to 110",
/// "eval then today: 35 then 48".
final class Times {

    private static final Set<String> TREND = Set.of("improved", "improving", "increased", "decreased", "progressed", "up",
            "down", "reduced", "declined", "rose", "fell", "improvement", "increase", "decrease", "went", "gained", "advanced");
    private static final Set<String> FILL = Set.of("a", "an", "the", "of", "at", "value", "score", "only", "approximately",
            "is", "it", "to", "as", "was", "for", "measured", "rated", "initial");

    private final List<Item> items;
    private final When[] when;
    private final boolean goal;
    private When pending = When.UNSAID;
    private When lasting = When.UNSAID;
    private int lastFigure = -1;
    /// Inside "(IE 15 ft, min A)".
    private boolean bracket;
    private boolean brackets;
    /// After "PLOF": levels of assistance are those before the illness.
    private boolean function;
    /// Under "compared with the evaluation:" values in brackets are the earlier ones.
    private boolean contrast;

    private Times(List<Item> items, boolean goal) {
        this.items = items;
        this.goal = goal;
        this.when = new When[items.size()];
        Arrays.fill(when, When.UNSAID);
    }

    static When[] of(List<Item> items, boolean goal) {
        var times = new Times(items, goal);
        times.walk();
        times.trends();
        return times.when;
    }

    private void walk() {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (i == 0 && item.isWord("before")) {
                function = true;
            }
            if (isDayInBrackets(i)) {
                i += 2;
            } else if (isTimed(item)) {
                figure(i);
            } else if (item instanceof Item.Concept concept && concept.category() == Category.WHEN) {
                cue(i, concept.key());
            } else if (item instanceof Item.Concept concept && concept.key().equals("prior level function")) {
                function = true;
            } else if (item.isWord("before") && isEarlier(i)) {
                earlier(i);
            } else if (item.isWord("because") || item.isWord("still")) {
                lasting = When.UNSAID;
            } else if (item.isMark(");")) {
                function = false;
                bracket = false;
                pending = When.UNSAID;
                lasting = lasting == When.GOAL ? When.GOAL : When.UNSAID;
            }
        }
    }

    /// "(minimal assistance before)", "26 s, before 12 s": the word closes its part, or opens it and leads to a value.
    private boolean isEarlier(int i) {
        boolean closes = lastFigure == i - 1 && (i + 1 == items.size() || items.get(i + 1).isMark("),;."));
        boolean opens = i > 0 && items.get(i - 1).isMark(",(;") && i + 1 < items.size() && isTimed(items.get(i + 1)) && lastFigure >= 0;
        return closes || opens;
    }

    /// "last PN (1/14)": the day belongs to the cue and uses it up for nothing.
    private boolean isDayInBrackets(int i) {
        return i > 0 && i + 2 < items.size() && items.get(i).isMark("(") && items.get(i - 1).is(Category.WHEN)
                && items.get(i + 2).isMark(")") && items.get(i + 1) instanceof Item.Figure figure
                && (figure.atoms().getFirst().dim() == Dim.DATE || figure.atoms().getFirst().dim() == Dim.SCORE);
    }

    private void figure(int i) {
        boolean level = items.get(i) instanceof Item.Figure figure && figure.atoms().getFirst().dim() == Dim.ASSIST;
        if (goal || lasting == When.GOAL) {
            when[i] = When.GOAL;
        } else if (function && level) {
            when[i] = When.PRIOR;
        } else if (bracket || (contrast && i > 0 && items.get(i - 1).isMark("("))) {
            when[i] = When.PRIOR;
        } else if (pending != When.UNSAID) {
            when[i] = pending;
        } else if (lasting == When.PRIOR) {
            when[i] = When.UNSURE;
        }
        if (when[i] == When.UNSAID && alone(i)) {
            when[i] = brackets ? When.PRIOR : When.UNSURE;
        }
        brackets |= when[i] == When.PRIOR && i > 1 && (bracket || items.get(i - 1).isMark("(") || i + 1 < items.size() && items.get(i + 1).is(Category.WHEN));
        pending = When.UNSAID;
        lastFigure = i;
    }

    /// "48 (40)": a value alone in brackets right behind another; in a list whose first bracket was an earlier value, so is it.
    private boolean alone(int i) {
        return i > 1 && i + 1 < items.size() && items.get(i - 1).isMark("(") && items.get(i + 1).isMark(")") && lastFigure == i - 2
                && sameDim(lastFigure, i);
    }

    private void cue(int i, String key) {
        switch (key) {
            case "goal" -> goal(i);
            case "past" -> past(i);
            case "from" -> compared(i);
            case "prior" -> earlier(i);
            default -> now(i);
        }
    }

    /// "a goal of 55 lb" names one value; every other goal word lasts to the end of the sentence.
    private void goal(int i) {
        boolean one = i > 0 && i + 1 < items.size() && items.get(i + 1).isWord("of") && items.get(i - 1).isWord("a")
                && leadsToFigure(i);
        if (one) {
            pending = When.GOAL;
        } else {
            lasting = When.GOAL;
        }
    }

    /// In prose "was" is only the past tense; right after a value, comma or bracket it sets an earlier value against it.
    private void past(int i) {
        boolean bare = i > 0 && (items.get(i - 1).isMark(",(") || isTimed(items.get(i - 1))
                || items.get(i - 1).is(Category.WHEN));
        boolean again = i > 1 && (items.get(i - 1).isWord("it") || items.get(i - 1).isWord("they")) && (items.get(i - 2).isMark(",;")
                || items.get(i - 2).isWord("where") || items.get(i - 2).isWord("when"));
        if ((bare || again) && lastFigure >= 0 && leadsToFigure(i)) {
            pending = When.PRIOR;
        }
    }

    private void compared(int i) {
        if (leadsToFigure(i) && !otherSide(i)) {
            pending = When.PRIOR;
        }
    }

    /// "18 pounds compared with 62 on the right" compares sides, not times.
    private boolean otherSide(int i) {
        boolean after = false;
        for (int k = i + 1; k < items.size() && k <= i + 6 && !items.get(k).isMark(",;."); k++) {
            after |= items.get(k).is(Category.SIDE);
        }
        return after;
    }

    private boolean trendBefore(int i) {
        for (int k = 0; k < i; k++) {
            if ((items.get(k) instanceof Item.Word word && TREND.contains(word.text()))
                    || (items.get(k) instanceof Item.Concept concept && (concept.key().equals("improve")
                    || concept.key().equals("decrease")))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToFigure(int i) {
        for (int k = i + 1; k < items.size() && k <= i + 4; k++) {
            if (isTimed(items.get(k))) {
                return true;
            }
            if (items.get(k) instanceof Item.Concept concept && (concept.category() == Category.WHEN
                    || concept.category() == Category.QUAL || concept.category() == Category.SIDE)) {
                continue;
            }
            if (!(items.get(k) instanceof Item.Word word && (FILL.contains(word.text()) || word.stems().isEmpty()))) {
                return false;
            }
        }
        return false;
    }

    private void earlier(int i) {
        if (isSince(i - 1) || (i > 0 && items.get(i - 1).isWord("the") && isSince(i - 2))) {
            return;
        }
        int value = i + 1 < items.size() && items.get(i + 1).isWord("minus") ? i + 2 : i + 1;
        boolean leads = value < items.size() && isTimed(items.get(value)) && i > 0 && !items.get(i - 1).isWord("at")
                && !items.get(i - 1).isWord("the");
        if (lastFigure >= 0 && !leads && adjacent(lastFigure, i)) {
            if (when[lastFigure] == When.UNSAID || when[lastFigure] == When.UNSURE) {
                when[lastFigure] = When.PRIOR;
            }
            boolean two = lastFigure > 1 && items.get(lastFigure - 1).isWord("and") && isTimed(items.get(lastFigure - 2));
            if (two && when[lastFigure - 2] == When.UNSAID) {
                when[lastFigure - 2] = When.UNSURE;
            }
            pending = When.UNSAID;
            return;
        }
        boolean heading = i > 0 && i + 1 < items.size() && items.get(i + 1).isMark(":") && items.get(i - 1).is(Category.WHEN);
        if (heading) {
            contrast = true;
            return;
        }
        bracket |= i > 0 && items.get(i - 1).isMark("(");
        pending = When.PRIOR;
        lasting = lasting == When.GOAL ? When.GOAL : When.PRIOR;
    }

    /// "since the evaluation", "until the last visit": a span of time, not the time of a value.
    private boolean isSince(int i) {
        return i >= 0 && (items.get(i).isWord("until") || (items.get(i) instanceof Item.Concept concept
                && concept.key().equals("post")));
    }

    private void now(int i) {
        if (lastFigure >= 0 && adjacent(lastFigure, i)) {
            when[lastFigure] = when[lastFigure] == When.GOAL ? When.GOAL : When.CURRENT;
            pending = When.UNSAID;
        } else {
            pending = When.CURRENT;
        }
        lasting = lasting == When.GOAL ? When.GOAL : When.UNSAID;
    }

    /// True when nothing between a value and a cue parts them.
    private boolean adjacent(int figure, int cue) {
        for (int k = figure + 1; k < cue; k++) {
            var item = items.get(k);
            boolean parts = (item instanceof Item.Mark mark && ",;():".indexOf(mark.mark()) >= 0) || item.isWord("and")
                    || item.isWord("but") || item.isWord("then") || item.isWord("while")
                    || (item instanceof Item.Concept concept && concept.category() == Category.WHEN
                    && (concept.key().equals("past") || concept.key().equals("from")
                    || concept.key().equals("goal")));
            if (parts) {
                return false;
            }
        }
        return cue - figure <= 8;
    }

    private void trends() {
        int before = -1;
        for (int i = 0; i < items.size(); i++) {
            if (!isTimed(items.get(i))) {
                continue;
            }
            if (before >= 0) {
                pair(before, i);
            }
            before = i;
        }
    }

    private void pair(int a, int b) {
        boolean to = isArrow(a, b);
        boolean then = to;
        int words = 0;
        for (int k = a + 1; k < b; k++) {
            var item = items.get(k);
            to |= item.isWord("to") || item.isMark(">");
            then |= item.isWord("then");
            words += item instanceof Item.Word word && !word.stems().isEmpty() ? 1 : 0;
        }
        boolean trend = then || (to && labelled(a) && changes(a)) || (to && (trendBefore(a) || when[a] == When.PRIOR));
        if (trend && words <= 3 && when[b] != When.GOAL && when[a] != When.GOAL && sameDim(a, b)) {
            when[a] = When.PRIOR;
            when[b] = When.CURRENT;
        }
    }

    /// "Timed Up and Go: 31.0 s to 14.8 s": nothing but a label stands before the first value.
    private boolean labelled(int a) {
        for (int k = a - 1; k >= 0 && !(items.get(k) instanceof Item.Figure); k--) {
            if (items.get(k).isMark(":")) {
                return a - k <= 2;
            }
        }
        return false;
    }

    private boolean changes(int a) {
        return items.get(a) instanceof Item.Figure figure && switch (figure.atoms().getLast().dim()) {
            case DEG, WK, MO, DAY, HR, PERWK, PERDAY, MULT, MOB, YR, CLOCK, DATE, VISIT -> false;
            default -> true;
        };
    }

    /// "28 -> 56"; not between pressures, where it leads from sitting to standing.
    private boolean isArrow(int a, int b) {
        boolean arrow = a + 1 < b && (items.get(a + 1).isMark("\u2192")
                || (items.get(a + 1).isMark("-") && items.get(a + 2).isMark(">")));
        return arrow && items.get(a) instanceof Item.Figure figure && figure.atoms().getLast().dim() != Dim.MMHG
                && figure.atoms().getLast().dim() != Dim.BPM;
    }

    private boolean sameDim(int a, int b) {
        return items.get(a) instanceof Item.Figure one && items.get(b) instanceof Item.Figure two
                && one.atoms().getLast().dim().agrees(two.atoms().getLast().dim());
    }

    private static boolean isTimed(Item item) {
        return isNumber(item) || (item instanceof Item.Figure figure && figure.atoms().getFirst().dim() == Dim.ASSIST);
    }

    static boolean isNumber(Item item) {
        return item instanceof Item.Figure figure && !figure.atoms().getFirst().dim().isWord()
                && figure.atoms().getFirst().dim() != Dim.CODE;
    }
}
