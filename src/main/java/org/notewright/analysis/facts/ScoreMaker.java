package org.notewright.analysis.facts;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Table;

/// Makes outcome and grip facts: questionnaires, timed tests, holds, dynamometry.
final class ScoreMaker {

    private static final Map<String, Map<String, String>> MEASURES = Table.rows("measures.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getOrDefault("name", ""), Function.identity()));
    private static final double MOST_GRIP_LB = 250;
    /// Well above the strongest pinch ever published (about 40 lb).
    private static final double MOST_PINCH_LB = 60;

    private final MeasureState state;
    /// The unit of the force read last: a list prints it once.
    private String lastForce = "lb";
    private @Nullable String lastLength;
    private final Places places;

    ScoreMaker(MeasureState state, Places places) {
        this.state = state;
        this.places = places;
    }

    private NoteText text() {
        return state.scene().text;
    }

    /// @return the token to go on from, or -1 when the number is no result of the test
    int read(Subject subject, Amount amount) {
        boolean far = amount.from() - Math.max(Math.max(subject.hit().to(), state.clause().from()), state.sinceSubject() > 0 ? state.previous() : 0) > 14;
        boolean headed = state.tabular() && subject.hit().to() <= state.clause().from();
        if ((far && !headed) || skipped(subject, amount) || state.orphan(amount.from(), amount.to())) {
            return -1;
        }
        return subject.is(Subject.Kind.GRIP) ? grip(subject, amount) : outcome(subject, amount);
    }

    /// Numbers around a test that are not its result: trials, cut-offs, changes, seat heights, dates of weeks.
    private boolean skipped(Subject subject, Amount amount) {
        var text = state.scene().text;
        if (text.any(amount.to(), "trials", "trial", "attempts", "x", "times", "errors", "visits", "items", "tests", "rest", "rests", "stops", "breaks", "standing", "seated") && !"errors".equals(
                subject.hit().term().extra()) && amount.of() == null) {
            return true;
        }
        if (text.token(amount.first() - 1).number() && text.is(amount.first() - 2, "x") && text.token(amount.first() - 3).number()) {
            return true;
        }
        int name = subject.hit().from();
        boolean gain = text.any(name - 1, "the", "in", "on", "of") && (text.any(name - 2, "on", "in", "of") && text.any(name - 3, "gain", "change", "improvement", "difference", "increase", "drop", "mcid", "mdc")
                || text.any(name - 2, "gain", "change", "improvement", "difference", "mcid", "mdc"));
        if (gain && !text.is(amount.from() - 1, "to") && !text.is(amount.from() - 1, "from")) {
            return true;
        }
        boolean site = Girths.table(subject.hit()) && "cm".equals(amount.unit()) && text.token(amount.to()).number();
        if (site) {
            return true;
        }
        boolean noun = state.sinceSubject() > 0 && amount.unit() == null && amount.of() == null && text.any(amount.from() - 1, "with", "w/", "required", "needed", "and")
                && text.token(amount.to()).letters() && text.hit(amount.to(), Category.SIDE) == null && text.hit(amount.to(), Category.WHEN) == null
                && !text.any(amount.to(), "on", "at", "and", "with", "for", "in", "is", "was", "vs", "eyes", "ec", "eo", "when", "after", "or", "out");
        if (noun) {
            return true;
        }
        if (text.is(amount.to(), "of") && amount.of() == null && subject.hit().from() < amount.from()) {
            return true;
        }
        if ((text.any(amount.from() - 1, "mcid", "mdc", "norm", "norms", "normal", "cutoff", "change", "by", "up", "down", "gained", "position", "#",
                "age", "improved", "decreased", "increased", "rose", "fell", "dropped", "climbed", "gain", "grew", "+", "trial", "setting", "rung", "scm", "item", "level", "from")
                && !text.is(amount.from() - 1, "from") && !(text.is(amount.from() - 1, "+") && subject.hit().name().equals("GROC"))) || (text.is(amount.from() - 1, "of")
                && text.any(amount.from() - 2, "improvement", "change", "increase", "decrease", "gain", "mcid", "mdc", "cutoff", "best", "avg",
                "average", "mean"))) {
            return true;
        }
        if (text.any(amount.from() - 2, "trial", "cond", "condition") && text.token(amount.from() - 1).number() && subject.hit().to() != amount.from()) {
            return true;
        }
        boolean change = state.sinceSubject() > 0 && amount.signed() && text.is(amount.first() - 2, "(") && !subject.hit().name().equals("GROC");
        if (change) {
            return true;
        }
        for (int i = amount.from() - 1; i >= Math.max(subject.hit().to(), amount.from() - 4); i--) {
            if (text.any(i, "mcid", "mdc", "norm", "norms", "cutoff", "mic", "mdc95", "mdc90", "threshold")) {
                return true;
            }
        }
        if (text.any(amount.to(), "improvement", "pt", "change", "increase", "decrease", "faster", "slower", "better")) {
            return true;
        }
        boolean aimed = text.named(amount.from() - 1, Category.WHEN, "goal") || text.any(amount.from() - 1, ":", "=", "is", "of") && text.named(amount.from() - 2, Category.WHEN, "goal");
        boolean compared = !aimed && !state.clause().goal() && !state.tabular() && state.previous() != amount.from() && ((text.any(amount.from(), "<", ">", "<=", ">=") && state.sinceSubject() > 0)
                || text.any(amount.from(), "under", "over", "less", "greater", "more", "below", "above"));
        boolean percent = state.sinceSubject() > 0 && text.is(amount.from() - 1, "(") && "%".equals(amount.unit())
                && text.token(amount.from() - 2).number();
        boolean again = state.sinceSubject() > 0 && text.any(amount.from() - 1, "=") ;
        return compared || percent || (again && "%".equals(amount.unit()));
    }

    private int grip(Subject subject, Amount amount) {
        var scene = state.scene();
        boolean force = amount.unit() == null || amount.unit().equals("lb") || amount.unit().equals("kg");
        var after = state.scene().text.token(amount.to());
        boolean noun = amount.unit() == null && after.letters() && !text().wide(amount.to()) && amount.to() < state.clause().to() && amount.of() == null
                && !state.scene().text.any(amount.to(), "and", "on", "r", "l", "right", "left", "at", "ie", "vs", "was", "today", "eval", "b", "then");
        if (!force || noun || dosed(subject, amount) || (state.treating() && amount.unit() == null)) {
            return -1;
        }
        int from = quote(subject, amount);
        var when = state.when(amount.from(), amount.to());
        scene.take(amount.first(), amount.to());
        var unit = amount.unit() == null ? unitNear(subject, amount) : amount.unit();
        lastForce = unit;
        int trials = GripTrials.end(text(), state.clause(), places, amount);
        if (trials > 0) {
            var limb = state.said(amount.from(), amount.to());
            scene.take(amount.first(), trials);
            GripTrials.values(text(), amount.first(), trials).forEach(value -> force(subject, from, trials, value, unit, limb, when));
            state.done(trials);
            return trials;
        }
        double of = amount.of() == null ? -1 : amount.of();
        boolean rose = amount.low() != null && scene.text.is(amount.from() - 1, "from");
        if (rose && amount.low() != null) {
            var limb = state.said(amount.from(), amount.to());
            force(subject, from, amount.to(), amount.low(), unit, limb, When.PRIOR);
            force(subject, from, amount.to(), amount.value(), unit, limb, state.clause().goal() ? When.GOAL : When.CURRENT);
            state.done(amount.to());
            return amount.to();
        }
        if (of >= 0) {
            boolean leftFirst = state.pairFirst() == Side.LEFT;
            force(subject, from, amount.to(), amount.value(), unit, leftFirst ? Side.LEFT : Side.RIGHT, when);
            force(subject, from, amount.to(), of, unit, leftFirst ? Side.RIGHT : Side.LEFT, when);
        } else {
            var said = state.said(amount.from(), amount.to());
            force(subject, from, amount.to(), amount.value(), unit, said == null && when == When.GOAL ? state.memory().affected("hand") : said, when);
        }
        state.done(amount.to());
        return amount.to();
    }

    /// A dose of repetitions between the name and the number: "3-jaw putty pinch x 25, wrist curls 3x15 5#" lifts a weight.
    private boolean dosed(Subject subject, Amount amount) {
        var text = state.scene().text;
        for (int i = Math.max(subject.hit().to(), state.clause().from()); i < amount.from(); i++) {
            if ((text.is(i, "x") && (text.token(i + 1).number() || text.token(i - 1).number())) || text.any(i, "tolerated", "curls", "with", "sets", "reps", "using", "dumbbell", "weight")
                    && state.clause().section() != null && !text.any(i, "with")) {
                return true;
            }
        }
        return text.is(amount.from() - 1, "up") || text.any(amount.to(), "since", "x");
    }

    /// "Grip kg R 4 (1), L 11": the unit behind the name holds for its values.
    private String unitNear(Subject subject, Amount amount) {
        var text = text();
        for (int i = subject.hit().to(); i < Math.min(amount.first(), subject.hit().to() + 4); i++) {
            var unit = text.token(i - 1).number() ? null : text.hit(i, Category.UNIT);
            if (unit != null && (unit.name().equals("kg") || unit.name().equals("lb"))) {
                return unit.name();
            }
        }
        return unitLater(amount);
    }

    /// "R 45, L 62 lb": the unit printed once at the end holds for both.
    private String unitLater(Amount amount) {
        var text = state.scene().text;
        for (int i = amount.to(); i < Math.min(state.clause().to(), amount.to() + 12); i++) {
            if (text.named(i, Category.UNIT, "kg")) {
                return "kg";
            }
            if (text.named(i, Category.UNIT, "lb")) {
                return "lb";
            }
        }
        return lastForce;
    }

    private void force(Subject subject, int from, int to, double value, @Nullable String unit, @Nullable Side side, When when) {
        var scene = state.scene();
        double most = subject.hit().name().equals("grip") ? MOST_GRIP_LB : MOST_PINCH_LB;
        if (value < 0 || value > most) {
            scene.reject(from, to, (subject.hit().name().equals("grip") ? "Grip" : "Pinch") + " above " + (int) most + " lb cannot be.");
        } else {
            scene.add(new Fact.Grip(scene.text.span(from, to), subject.hit().name(), side, value, unit, when));
        }
    }

    private int outcome(Subject subject, Amount amount) {
        var scene = state.scene();
        var text = scene.text;
        var row = MEASURES.getOrDefault(subject.hit().name(), Map.of());
        var own = row.getOrDefault("extra", subject.hit().term().extra());
        lastLength = state.sinceSubject() == 0 ? amount.unit() : amount.unit() == null ? lastLength : amount.unit();
        boolean stroke = own.equals("m") && "min".equals(amount.unit()) && text.is(amount.to() - 1, "'") && amount.value() >= 50;
        lastLength = stroke ? "ft" : lastLength;
        boolean feet = stroke || amount.unit() == null && own.equals("m") && "ft".equals(lastLength);
        var unit = feet ? "ft" : own.equals("%") && "words".equals(amount.unit()) || own.isEmpty() && "steps".equals(amount.unit()) ? null : amount.unit();
        if (!fits(own, unit, row.getOrDefault("detail", "")) || (state.treating() && unit == null && amount.of() == null)) {
            return -1;
        }
        if (state.treating() && own.equals("s") && !state.clause().goal() && !subject.hit().name().matches("TUG.*|5xSTS|9HPT|10MWT")) {
            return -1;
        }
        int mean = amount.of() == null && amount.low() == null ? GripTrials.mean(text, state.clause(), places, amount) : -1;
        if (mean > 0) {
            return read(subject, Amount.at(text, GripTrials.last(text, amount.first(), mean)));
        }
        boolean tenths = subject.hit().name().equals("dizziness VAS");
        if (tenths && !Double.valueOf(10).equals(amount.of())) {
            return -1;
        }
        boolean everyday = own.equals("s") && (text.hit(subject.hit().from(), Category.TASK) != null || text.hit(subject.hit().from(), Category.EXERCISE) != null);
        if (everyday && state.sinceSubject() == 0 && (!("s".equals(unit) || sided(amount) || (unit == null && state.tabular())) || text.is(amount.to(), "x") || text.any(amount.to(), "hold", "holds"))) {
            return -1;
        }
        boolean two = amount.of() != null && row.getOrDefault("detail", "").isEmpty();
        if (two && (state.pairFirst() != null || own.equals("s"))) {
            return pair(subject, amount, own);
        }
        var max = row.getOrDefault("detail", "").isEmpty() ? null : Double.valueOf(row.getOrDefault("detail", ""));
        int from = quote(subject, amount);
        int to = amount.to();
        scene.take(amount.first(), to);
        double high = number(row.getOrDefault("high", ""), Double.MAX_VALUE);
        double low = number(row.getOrDefault("low", ""), -Double.MAX_VALUE);
        var of = amount.of();
        boolean points = of != null && of > 1;
        double top = points && of != null && !"%".equals(unit) ? Math.max(of, 0) : high;
        boolean raw = of != null && max != null && !of.equals(max);
        boolean metric = unit == null || unit.equals(own) || unit.equals("%") || unit.equals("points");
        if (metric && (amount.value() > top || (!raw && amount.value() > high) || (!state.clause().goal() && amount.value() < low))) {
            scene.reject(from, to, subject.hit().name() + " cannot have that value.");
            state.done(to);
            return to;
        }
        boolean part = raw && of != null && max != null && max != 100 && of < max && !subject.hit().name().equals("PSFS");
        if (part) {
            state.done(to);
            return to;
        }
        var side = state.saidNear(subject, amount.from(), to);
        var printed = unitOf(unit) != null ? unit : own.isEmpty() || own.equals("%") ? unitOf(unit) : own;
        var name = subject.hit().name();
        double value = amount.value();
        boolean change = amount.low() != null && !state.clause().goal() && (text.any(amount.from() - 1, "from") || (text.is(amount.first() + 1, "to") && !text.any(amount.from() - 1, "about", "between")
                && !unitIsCount(own)));
        if (!amount.doubted(text)) {
            var when = change ? When.CURRENT : state.when(amount.from(), to);
            if (change && amount.low() != null) {
                scene.add(new Fact.Outcome(text.span(from, to), name, amount.low(), max, printed, side, When.PRIOR));
            }
            scene.add(new Fact.Outcome(text.span(from, to), name, value, raw || max == null ? of : max, printed, side, when));
        }
        state.done(to);
        return to;
    }

    /// "SLS R 8, L 15": a side right before the number, and no dose behind it, make a test of a name that is also an exercise's.
    private boolean sided(Amount amount) {
        var text = text();
        return amount.unit() == null && amount.low() == null && (places.sideAt(amount.from() - 1) != null || text.is(amount.from() - 1, ":") && places.sideAt(amount.from() - 2) != null)
                && !text.any(amount.to(), "reps", "sets", "rep", "times", "ft");
    }

    /// "9HPT 24.1 / 21.0 s": one value a hand.
    private int pair(Subject subject, Amount amount, String own) {
        var scene = state.scene();
        double second = amount.of() == null ? 0 : amount.of();
        boolean leftFirst = state.pairFirst() == Side.LEFT;
        int from = quote(subject, amount);
        var when = state.when(amount.from(), amount.to());
        var unit = own.isEmpty() ? amount.unit() : own;
        scene.take(amount.first(), amount.to());
        var span = scene.text.span(from, amount.to());
        var name = subject.hit().name();
        scene.add(new Fact.Outcome(span, name, amount.value(), null, unit, leftFirst ? Side.LEFT : Side.RIGHT, when));
        scene.add(new Fact.Outcome(span, name, second, null, unit, leftFirst ? Side.RIGHT : Side.LEFT, when));
        state.done(amount.to());
        return amount.to();
    }

    private static @Nullable String unitOf(@Nullable String unit) {
        return "points".equals(unit) || "words".equals(unit) || "blocks".equals(unit) ? null : unit;
    }

    private static boolean unitIsCount(String own) {
        return own.equals("min") || own.equals("reps");
    }

    private static double number(String cell, double otherwise) {
        return cell.isEmpty() ? otherwise : Double.parseDouble(cell);
    }

    private static boolean fits(String own, @Nullable String unit, String max) {
        if (unit == null) {
            return true;
        }
        return switch (unit) {
            case "s" -> own.equals("s") || own.equals("m/s");
            case "min" -> own.equals("min");
            case "%" -> own.equals("%") || !max.isEmpty() || own.isEmpty();
            case "m", "ft", "yd" -> own.equals("m");
            case "m/s", "ft/s" -> own.equals("m/s");
            case "cm", "mm", "in" -> own.equals("cm") || own.equals("in") || own.equals("%");
            case "reps" -> own.equals("reps");
            case "lb", "kg" -> own.equals("lb");
            case "deg" -> own.equals("deg");
            case "lines", "errors", "words", "blocks", "block", "steps" -> own.equals(unit) || own.isEmpty() || own.equals("%") && unit.equals("words");
            case "points" -> true;
            default -> false;
        };
    }

    private int quote(Subject subject, Amount amount) {
        boolean near = amount.from() - subject.start() < 16 && subject.start() >= state.clause().from();
        return near ? Math.min(subject.start(), amount.from()) : amount.from();
    }
}
