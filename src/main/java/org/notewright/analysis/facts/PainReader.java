package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Pain ratings of 0 to 10, with the body part, side and moment they belong to.
final class PainReader implements Reader {

    private static final int LOOK = 12;

    private final Places places;
    private final Tables tables;
    private @Nullable String lastRegion;
    private @Nullable Side lastSide;
    private @Nullable String mainRegion;
    private @Nullable Side mainSide;
    private boolean sameClause;
    private int floor;
    private boolean seen;
    private boolean ratedBefore;
    private boolean otherBefore;
    private @Nullable When fixed;

    PainReader(Places places, Tables tables) {
        this.places = places;
        this.tables = tables;
    }

    @Override public void read(Scene scene) {
        PainTables.read(scene, places);
        var moments = new Moments(scene.text);
        for (var clause : scene.clauses) {
            if (PainRows.read(scene, clause, places)) {
                continue;
            }
            var columns = tables.row(clause);
            if (columns != null && columns.parted() && PainScales.foreign(scene, clause)) {
                continue;
            }
            int column = 0;
            int previous = clause.from();
            boolean again = ratedBefore && scene.text.named(clause.from(), Category.WHEN, "prior") && (!clause.clause().lineStart() || clause.clause().runOn());
            ratedBefore = false;
            boolean rated = false;
            boolean other = otherBefore && again(scene.text, clause);
            otherBefore = false;
            for (int i = clause.from(); i < clause.to(); i++) {
                if (!scene.free(i)) {
                    continue;
                }
                var amount = Amount.at(scene.text, i);
                int triple = PainTriples.labeled(scene.text, clause, i) && (PainScales.painWord(scene, clause, i, LOOK) || clause.section() == SoapSection.SUBJECTIVE)
                        ? PainTriples.read(scene, clause, i, region(scene, clause, amount), side(scene, clause, amount)) : 0;
                if (triple > 0) {
                    remember(region(scene, clause, amount), side(scene, clause, amount));
                    i = triple - 1;
                    previous = triple;
                    rated = true;
                    continue;
                }
                sameClause = rated;
                floor = previous;
                if (Double.valueOf(10).equals(amount.of())) {
                    other = PainScales.other(scene, clause, amount) || (other && !PainScales.painWord(scene, clause, i, i - previous) && text(scene, previous, i));
                    if (other) {
                        previous = amount.to();
                        continue;
                    }
                }
                int three = rated ? PainTriples.earlier(scene, clause, i, region(scene, clause, amount), side(scene, clause, amount)) : 0;
                if (three > 0) {
                    i = three - 1;
                    previous = three;
                    continue;
                }
                if (rating(scene, clause, amount, rated) || (again && PainScales.repeated(scene.text, clause, amount)) || ((rated || (seen && clause.section() == SoapSection.SUBJECTIVE && (PainScales.reached(scene.text, i) || PainScales.extreme(scene.text, clause, amount)))) && later(scene, clause, amount, previous, moments))) {
                    int labels = PainTriples.read(scene, clause, i, region(scene, clause, amount), side(scene, clause, amount));
                    if (labels > 0) {
                        i = labels - 1;
                    } else {
                        var cell = columns == null ? null : columns.at(scene.text, clause, i, column);
                        fixed = cell == null ? null : cell.when();
                        column++;
                        i = add(scene, clause, amount, previous, moments) - 1;
                    }
                    previous = i + 1;
                    rated = true;
                }
            }
            ratedBefore |= rated;
            otherBefore = other;
        }
    }

    /// "4/10", "four out of ten", or a bare number right after a pain word.
    private boolean rating(Scene scene, Sorted clause, Amount amount, boolean rated) {
        var text = scene.text;
        if (text.any(amount.from() - 1, "beyond", "exceed", "exceeds", "exceeding", "exceeded", "past") || (text.any(amount.from() - 1, "above", "over") && !clause.goal())) {
            return false;
        }
        boolean scale = Double.valueOf(0).equals(amount.low()) && amount.value() == 10 && PainScales.scale(text, amount);
        if (scale) {
            return false;
        }
        if (amount.of() != null) {
            boolean ten = amount.of() == 10;
            return ten && !PainScales.other(scene, clause, amount) && (amount.value() <= 10 || seen || PainScales.painWord(scene, clause, amount.first(), LOOK));
        }
        if (amount.value() <= 10 && amount.of() == null && PainScales.scaled(text, amount.to()) && !PainScales.other(scene, clause, amount)) {
            return true;
        }
        if (PainScales.listedRating(text, clause, amount) && !PainScales.other(scene, clause, amount)) {
            return true;
        }
        if (amount.unit() != null || amount.signed() || rated || text.is(amount.to(), "x") || text.is(amount.first() - 1, "x")
                || amount.value() > 10 || amount.value() != Math.rint(amount.value()) || text.any(amount.to(), "/", "-", ":")
                || text.hit(amount.to(), Category.UNIT) != null || text.any(amount.to(), "per", "a", "x/wk") || text.any(amount.to(), "times", "episodes", "falls", "visits",
                "out", "of", "th", "more", "other", "areas", "sets")) {
            return false;
        }
        return direct(text, clause, amount.from());
    }

    /// Nothing but small words between the pain word and the number.
    private static boolean direct(NoteText text, Sorted clause, int from) {
        for (int i = from - 1; i >= Math.max(clause.from(), from - 6); i--) {
            var hit = text.hit(i, Category.PAIN);
            if (hit != null && text.token(hit.to()).glued() && hit.to() == from) {
                return false;
            }
            if (hit != null && hit.to() <= from) {
                return !text.any(i, "sx", "symptoms", "symptom", "sore", "stiff", "pressure", "has", "ha", "headache", "headaches") || text.any(from - 1, ":");
            }
            boolean filler = text.any(i, ":", "=", "is", "at", "a", "of", "rated", "as", "level", "rating", "scale", "currently",
                    "now", "today", "about", "score", "was", "-", "best", "worst", "rest", "current", "(", ")", "with", "max", "least")
                    || text.hit(i, Category.SIDE) != null || text.hit(i, Category.REGION) != null;
            if (!filler) {
                return false;
            }
        }
        return false;
    }

    /// After a full rating: "down from 5", "(IE 6)".
    private static boolean later(Scene scene, Sorted clause, Amount amount, int previous, Moments moments) {
        boolean plain = amount.of() == null && amount.unit() == null && !amount.signed() && amount.value() <= 10
                && amount.value() == Math.rint(amount.value()) && !scene.text.is(amount.to(), "x");
        if (!plain || scene.text.hit(amount.to(), Category.UNIT) != null) {
            return false;
        }
        if (PainScales.second(scene.text, clause, amount) || PainScales.reached(scene.text, amount.from())) {
            return true;
        }
        var text = scene.text;
        int label = text.any(amount.from() - 1, ":", "=", "-") ? amount.from() - 2 : amount.from() - 1;
        for (int k = label; k >= Math.max(clause.from(), label - 3) && k >= previous; k--) {
            var cue = text.hit(k, Category.WHEN);
            boolean ends = amount.to() >= clause.to() || text.any(amount.to(), ",", ";", ".", ")", "at", "with", "after", "and", "/");
            if (cue != null && cue.to() == label + 1 && cue.name().equals("prior") && ends && !text.any(k, "since", "before", "from", "start", "last") ) {
                return true;
            }
        }
        boolean now = text.any(amount.from() - 1, "today", "now", "currently", "presently") && (amount.to() >= clause.to() || text.any(amount.to(), ",", ";", ".", ")", "at", "with", "after",
                "and"));
        if (PainScales.extreme(text, clause, amount)) {
            return true;
        }
        boolean joined = text.is(amount.from() - 1, "and") && amount.from() - previous <= 8 && previous > clause.from() && text.any(amount.to(), "when", "with", "during", "while", "w/");
        if (joined) {
            return true;
        }
        boolean more = text.any(amount.from() - 1, ",", "/") && previous == amount.from() - 1 && PainScales.listed(text, clause, amount.from());
        if (now || more) {
            return true;
        }
        for (int i = Math.max(previous, amount.from() - 3); i < amount.from(); i++) {
            boolean between = scene.text.any(amount.from() - 1, "from", "was", "ie", "eval", "vs", "prior", "previously", "baseline",
                    "initial", "initially", ":", "best", "worst", "at", "evaluation", "(");
            if (between && scene.text.hit(i, Category.WHEN) != null) {
                return moments.of(clause, amount.from(), amount.to(), previous, true) != When.CURRENT;
            }
        }
        return false;
    }

    /// An earlier day opens the clause: it goes on about what was rated before.
    private static boolean again(NoteText text, Sorted clause) {
        return !clause.clause().lineStart() && text.named(clause.from(), Category.WHEN, "prior");
    }

    /// @return true when no body part stands between the tokens
    private boolean text(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (places.place(i) != null && scene.text.hit(i, Category.PAIN) != null) {
                return false;
            }
        }
        return true;
    }

    private int add(Scene scene, Sorted clause, Amount read, int previous, Moments moments) {
        var text = scene.text;
        var amount = read;
        scene.take(amount.first(), amount.to());
        int from = start(text, clause, amount.from(), previous);
        boolean ranges = false;
        for (int i = amount.from() - 1; i >= Math.max(clause.from(), amount.from() - 4); i--) {
            ranges |= text.any(i, "ranges", "range", "ranging", "ranged", "varies", "fluctuates", "between", "varying", "fluctuating", "anywhere");
        }
        boolean both = ranges && amount.low() == null && amount.of() != null && text.any(amount.to(), "to", "-", "and") && text.token(amount.to() + 1).whole(0, 10);
        if (both) {
            var upper = Amount.at(text, amount.to() + 1);
            amount = new Amount(amount.from(), amount.first(), upper.to(), upper.value(), amount.value(), amount.of(), null, false);
            scene.take(amount.first(), amount.to());
        }
        boolean fell = amount.low() != null && !ranges && (text.is(amount.from() - 1, "from") || (amount.low() > amount.value() && text.is(amount.first() + 3, "to")));
        if (fell && amount.low() != null && amount.low() <= 10 && amount.value() <= 10) {
            var at = region(scene, clause, amount);
            var limb = side(scene, clause, amount);
            var span = text.span(from, amount.to());
            var now = moments.of(clause, amount.from(), amount.to(), amount.from(), true);
            scene.add(new Fact.Pain(span, at, limb, amount.low(), null, When.PRIOR));
            scene.add(new Fact.Pain(span, at, limb, amount.value(), null, clause.goal() ? When.GOAL : now == When.PRIOR ? When.CURRENT : now));
            remember(at, limb);
            return amount.to();
        }
        if (amount.value() > 10 || (amount.low() != null && amount.low() > amount.value())) {
            scene.reject(from, amount.to(), "Pain is rated from 0 to 10.");
            return amount.to();
        }
        var region = region(scene, clause, amount);
        var side = side(scene, clause, amount);
        var when = fixed != null ? fixed : ranges ? clause.goal() ? When.GOAL : When.CURRENT : moments.of(clause, amount.from(), amount.to(), previous, true);
        boolean condition = clause.section() == SoapSection.PLAN && !clause.goal();
        if (!amount.doubted(text) && !condition) {
            scene.add(new Fact.Pain(text.span(from, amount.to()), region, side, amount.value(), amount.low(), when));
        }
        remember(region, side);
        return amount.to();
    }

    private void remember(@Nullable String region, @Nullable Side side) {
        if (!seen) {
            mainRegion = region;
            mainSide = side;
        }
        lastRegion = region;
        lastSide = side;
        seen = true;
    }

    /// @return the body part named last in the clause: "pre-tx pain 5/10, post 2/10 L shoulder"
    private @Nullable String later(Sorted clause, Amount amount) {
        for (int i = amount.to(); i < clause.to(); i++) {
            var hit = places.place(i);
            if (hit != null) {
                return hit.name();
            }
        }
        return null;
    }

    private @Nullable String region(Scene scene, Sorted clause, Amount amount) {
        var hit = mention(scene, clause, amount);
        return hit != null ? hit.name() : sameClause || mainRegion == null ? (lastRegion != null ? lastRegion : places.before(amount.from()) != null ? places.before(amount.from()) : later(clause, amount)) : mainRegion;
    }

    private @Nullable Side side(Scene scene, Sorted clause, Amount amount) {
        var direct = amount.from() - 1 >= clause.from() ? places.sideAt(amount.from() - 1) : null;
        if (direct != null) {
            return direct;
        }
        var hit = mention(scene, clause, amount);
        if (hit == null) {
            var said = near(scene.text, clause, amount);
            boolean main = !sameClause && mainRegion != null;
            return said != null ? said : main ? mainSide : lastRegion != null ? lastSide : places.usual(places.complaint() != null ? places.complaint()
                    : region(scene, clause, amount));
        }
        var side = places.beside(hit);
        if (side == null) {
            side = near(scene.text, clause, amount);
        }
        boolean usual = side == null && !Places.midline(hit.name());
        return usual ? hit.name().equals(lastRegion) && lastSide != null ? lastSide : places.limb(hit.name()) : side;
    }

    /// A side next to the number: "L 1/10", "1/10 B".
    private @Nullable Side near(NoteText text, Sorted clause, Amount amount) {
        var before = amount.from() - 1 >= clause.from() ? places.sideAt(amount.from() - 1) : null;
        int at = amount.to();
        while (at < amount.to() + 3 && text.any(at, "on", "in", "the", "at", "over", "along")) {
            at++;
        }
        return before != null ? before : at < clause.to() ? places.sideAt(at) : null;
    }

    /// The body part of this rating: right behind the number ("4/10 in the R knee"), else the nearest before it.
    private @Nullable Hit mention(Scene scene, Sorted clause, Amount amount) {
        var text = scene.text;
        for (int i = amount.to(); i < Math.min(clause.to(), amount.to() + 5); i++) {
            boolean behind = text.any(i, "in", "at", "to", "the", "his", "her", "of", "pain", "with", "w/") || places.sideAt(i) != null;
            var hit = places.place(i);
            if (hit != null && (text.any(amount.to(), "in", "pain") || places.sideAt(amount.to()) != null || i == amount.to())
                    && !text.any(i + 1, "flex", "flexion", "extension", "ext")
                    && !(text.hit(hit.to(), Category.PAIN) != null && (text.token(hit.to() + 1).number() || text.token(hit.to() + 2).number()))) {
                return hit;
            }
            if (!behind) {
                break;
            }
        }
        Hit best = null;
        for (int i = amount.from() - 1; i >= (sameClause ? Math.max(floor, clause.from()) : clause.from()); i--) {
            var hit = places.place(i);
            if (hit == null) {
                continue;
            }
            boolean bodily = text.hit(hit.to(), Category.PAIN) != null || text.hit(i - 1, Category.PAIN) != null
                    || text.hit(i, Category.PAIN) != null || text.any(hit.to(), ":", "is", "has") || text.any(i - 1, "in")
                    || places.beside(hit) != null;
            if (bodily || best == null) {
                best = hit;
            }
            if (bodily) {
                break;
            }
        }
        return best;
    }

    private static int start(NoteText text, Sorted clause, int from, int previous) {
        int low = Math.max(clause.from(), previous);
        for (int i = from - 1; i >= Math.max(low, from - 7); i--) {
            if (text.any(i, ",", ";", ".", ")")) {
                return i + 1;
            }
        }
        return Math.max(low, from - 7);
    }
}
