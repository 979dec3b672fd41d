package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;

/// Makes range-of-motion facts: single values, ranges ("0-110"), neutral-zero triples ("4-0-140"), left/right pairs.
final class RomMaker {

    private final MeasureState state;

    RomMaker(MeasureState state) {
        this.state = state;
    }

    /// @return the token to go on from, or -1 when the number is no range of motion
    int read(Subject subject, Amount amount) {
        var text = state.scene().text;
        boolean degrees = "deg".equals(amount.unit());
        boolean unit = amount.unit() == null || degrees || amount.unit().equals("%") || amount.unit().equals("mm")
                || amount.unit().equals("cm");
        int after = text.is(amount.to(), ",") ? amount.to() + 1 : amount.to();
        boolean dosed = after > amount.to() && text.token(after).whole(1, 12) && (text.any(after + 1, "sets", "set") || text.is(after + 1, "x") && text.token(after + 2).number());
        boolean counted = dosed || text.is(amount.to(), "x") || (text.token(amount.to()).number() && text.is(amount.to() + 1, "x") && text.token(amount.to() + 2).number()) || text.any(amount.to(), "reps", "sets", "rep", "times", "x's", "wk", "wks", "visits", "yo", "y/o");
        boolean measured = degrees || state.aboutMotion() || state.clause().goal() || "%".equals(amount.unit()) || "mm".equals(amount.unit());
        boolean told = state.clause().section() == SoapSection.SUBJECTIVE && !measured;
        boolean noun = amount.unit() == null && (text.hit(amount.to(), org.notewright.analysis.facts.text.Category.MEASURE) != null
                || (text.hit(amount.to(), org.notewright.analysis.facts.text.Category.EXERCISE) != null && !text.token(amount.to()).glued()));
        boolean motionNext = noun && text.hit(amount.to(), org.notewright.analysis.facts.text.Category.MOTION) != null;
        if ((noun && !motionNext && !(state.clause().goal() && amount.value() > 5)) || !unit || counted || told || (state.treating() && !measured) || delta(amount) || (amount.of() != null && amount.of() == 10 && state.pairFirst() == null && state.chain().size() < 2 && !subject.hit().name().equals("opposition"))
                || state.orphan(amount.from(), amount.to())) {
            return -1;
        }
        boolean bound = text.any(amount.from(), "<", ">", "<=", ">=") && !state.clause().goal() && state.clause().section() == SoapSection.ASSESSMENT;
        if (bound) {
            return -1;
        }
        if (subject.is(Subject.Kind.RANGE)) {
            return range(subject, amount);
        }
        return motion(subject, amount, measured);
    }

    /// "up 12 deg", "improved by 10 degrees" is a change, not a position.
    private boolean delta(Amount amount) {
        var text = state.scene().text;
        boolean by = text.any(amount.from() - 1, "↑", "↓", "up", "gained", "gain", "by", "gains", "lost", "another", "additional", "increased", "improved",
                "+", "mcid", "mdc", "norm", "normal", "about", "age", "than", "prec", "precaution", "precautions", "limit", "limited", "restriction", "cutoff") || (text.is(amount.from() - 1, "of")
                && text.any(amount.from() - 2, "increase", "gain", "improvement", "decrease", "change", "loss", "difference"));
        boolean plus = text.is(amount.from() - 1, "+") && text.token(amount.from()).glued() && !(text.token(amount.from() - 2).number() && text.token(amount.from() - 1).start() - text.token(amount.from() - 2).end() < 2)
                && (amount.of() != null || state.tabular() || text.hit(amount.from() - 2, org.notewright.analysis.facts.text.Category.MOTION, "extension") != null);
        var subject = state.current();
        boolean rise = subject != null && text.any(subject.hit().from() - 1, "↑", "↓") && subject.hit().from() < amount.from();
        if (rise && !text.is(amount.from() - 1, "to")) {
            return true;
        }
        boolean raised = subject != null && amount.from() == subject.hit().to() && "deg".equals(amount.unit()) && text.any(subject.hit().from() - 1, "raised", "gained", "added", "improved",
                "increased") && !state.clause().goal();
        if (raised) {
            return true;
        }
        return (by && !plus && !text.is(amount.from() - 1, "about") && !text.is(amount.from() - 2, "follow"))
                || text.any(amount.to(), "improvement", "gain", "increase", "difference", "more", "change", "greater", "better");
    }

    private int range(Subject subject, Amount written) {
        var stroke = written.of();
        var text = state.scene().text;
        boolean open = state.tabular() || (stroke != null && (written.signed() || text.is(written.first() - 1, "+")) && stroke >= 30)
                || (stroke != null && stroke >= 30 && written.value() == 0 && written.low() == null && state.region() != null && state.region().matches("(index|middle|ring|small) .*"));
        boolean ends = stroke != null && written.low() == null && open && stroke > written.value() && state.pairFirst() == null;
        var amount = !ends || stroke == null ? written
                : new Amount(written.from(), written.first(), written.to(), stroke, written.value(), null, written.unit(), written.signed());
        var scene = state.scene();
        var joint = subject.hit().name().isEmpty() || state.region() == null ? state.memory().primary() : state.region();
        boolean triple = amount.low() != null && text.is(amount.to(), "-") && text.token(amount.to()).glued()
                && text.token(amount.to() + 1).number();
        boolean plain = amount.low() == null && amount.signed() && "deg".equals(amount.unit()) && state.aboutMotion();
        if (!Joints.hinge(joint) || (amount.low() == null && !plain) || (!triple && amount.value() < 20 && !plain) || joint == null) {
            return -1;
        }
        int from = quote(subject, amount);
        int to = triple ? Amount.at(text, amount.to() + 1).to() : amount.to();
        var when = state.when(amount.from(), to);
        scene.take(amount.first(), to);
        if (triple) {
            double first = amount.low() == null ? 0 : amount.low();
            double last = text.token(amount.to() + 1).value();
            emit(from, to, joint, "extension", first > 0 ? first : -amount.value(), "deg", when, to);
            emit(from, to, joint, "flexion", last, "deg", when, to);
        } else if (amount.low() != null) {
            boolean beyond = text.is(amount.first() - 1, "+") && text.token(amount.first()).glued();
            emit(from, to, joint, "extension", amount.low() == 0 ? 0 : beyond ? amount.low() : -Math.abs(amount.low()), "deg", when, to);
            emit(from, to, joint, "flexion", amount.value(), "deg", when, to);
        }
        state.done(to);
        return to;
    }

    private int motion(Subject subject, Amount amount, boolean measured) {
        var scene = state.scene();
        var text = scene.text;
        boolean lacks = subject.hit().name().equals("flexion") && text.any(amount.from() - 1, "lacks", "lacked", "lacking", "lack") && Joints.hinge(state.joint("flexion"));
        var motion = lacks ? "extension" : subject.hit().name();
        if (motion.equals("popliteal angle")) {
            return popliteal(subject, amount);
        }
        var joint = state.joint(motion);
        boolean far = amount.from() - Math.max(Math.max(subject.hit().to(), state.clause().from()), state.sinceSubject() > 0 ? state.previous() : 0) > 9 && subject.hit().from() < amount.from();
        boolean shown = measured || state.clause().section() == SoapSection.OBJECTIVE || state.clause().section() == SoapSection.ASSESSMENT;
        boolean headed = state.tabular() && subject.hit().to() <= state.clause().from();
        if ((far && !headed) || !shown || (!measured && !Joints.has(joint, motion)) || (motion.equals("straight leg raise") && !"deg".equals(amount.unit())
                && !state.aboutMotion() && amount.value() < 25)) {
            return -1;
        }
        if (amount.of() != null && amount.of() >= 0 && amount.of() <= 5 && amount.value() <= 5 && state.pairFirst() == null) {
            return -1;
        }
        int from = quote(subject, amount);
        int to = amount.to();
        String unit = motion.equals("opening") || motion.equals("protrusion") || motion.equals("lateral excursion")
                ? amount.unit() == null || "deg".equals(amount.unit()) ? "mm" : amount.unit() : amount.unit() == null ? "deg" : amount.unit();
        boolean percent = amount.unit() == null && Hints.percent(text, state.clause(), amount.from()) && Places.midline(joint);
        unit = percent ? "%" : unit;
        boolean triple = amount.low() != null && text.is(to, "-") && text.token(to + 1).number() && text.token(to).glued();
        if (state.chain().size() > 1 && state.chain().getLast().from() == subject.hit().from() && (amount.of() != null || amount.low() != null)) {
            return RomChains.read(this, state, subject, amount, from, unit);
        }
        if (motion.equals("opposition") && amount.of() != null) {
            scene.take(amount.first(), to);
            emit(from, to, joint, motion, amount.value(), null, state.when(amount.from(), to), to);
            state.done(to);
            return to;
        }
        if (amount.of() != null) {
            return pair(amount, joint, motion, unit, from);
        }
        if (change(amount)) {
            double low = amount.low() == null ? 0 : amount.low();
            scene.take(amount.first(), to);
            emit(from, to, joint, motion, lacking(motion, joint, low, amount), unit, When.PRIOR, to);
            emit(from, to, joint, motion, lacking(motion, joint, amount.value(), amount), unit,
                    state.clause().goal() ? When.GOAL : When.CURRENT, to);
            state.done(to);
            return to;
        }
        var when = state.when(amount.from(), to);
        double value = triple ? text.token(to + 1).value() : amount.value();
        if (triple) {
            to = Amount.at(text, to + 1).to();
            emit(from, to, joint, "extension", amount.low() != null && amount.low() > 0 ? amount.low() : -amount.value(), "deg", when, to);
        }
        scene.take(amount.first(), to);
        if (!amount.doubted(text)) {
            emit(from, to, joint, motion, lacking(motion, joint, value, amount), motion.equals("opposition") && amount.unit() == null ? null : unit, when, to);
        }
        state.done(to);
        return to;
    }

    /// A popliteal angle is what the knee lacks of extension.
    private int popliteal(Subject subject, Amount amount) {
        var scene = state.scene();
        int from = quote(subject, amount);
        var when = state.when(amount.from(), amount.to());
        scene.take(amount.first(), amount.to());
        var of = amount.of();
        if (of != null) {
            make(from, amount.to(), "knee", "extension", -Math.abs(amount.value()), "deg", state.pairFirst() == Side.LEFT ? Side.LEFT : Side.RIGHT, state.mode(amount.from()), when);
            make(from, amount.to(), "knee", "extension", -Math.abs(of), "deg", state.pairFirst() == Side.LEFT ? Side.RIGHT : Side.LEFT, state.mode(amount.from()), when);
        } else {
            emit(from, amount.to(), "knee", "extension", -Math.abs(amount.value()), "deg", when, amount.to());
        }
        state.done(amount.to());
        return amount.to();
    }

    private boolean change(Amount amount) {
        var text = state.scene().text;
        if (amount.low() == null || (!text.is(amount.first() + 1, "to") && !text.is(amount.first() + 2, "to"))) {
            return false;
        }
        for (int i = amount.from() - 4; i < amount.from(); i++) {
            if (text.any(i, "from", "improved", "increased", "progressed", "decreased", "went", "gained", "has")) {
                return true;
            }
        }
        return false;
    }

    /// "25/68": right and left, or two modes where the heading names two.
    private int pair(Amount amount, @Nullable String joint, String motion, String unit, int from) {
        var scene = state.scene();
        int to = amount.to();
        var when = state.when(amount.from(), to);
        double second = amount.of() == null ? 0 : amount.of();
        scene.take(amount.first(), to);
        if (state.way().second() != null) {
            var said = state.said(amount.from(), to);
            var side = said != null ? said : state.memory().side(joint);
            make(from, to, joint, motion, amount.value(), unit, side, state.way().mode(false), when);
            make(from, to, joint, motion, second, unit, side, state.way().second(), when);
        } else {
            boolean leftFirst = state.pairFirst() == Side.LEFT;
            make(from, to, joint, motion, lacking(motion, joint, amount.value(), amount), unit, leftFirst ? Side.LEFT : Side.RIGHT, state.mode(amount.from()),
                    when);
            make(from, to, joint, motion, lacking(motion, joint, second, amount), unit, leftFirst ? Side.RIGHT : Side.LEFT, state.mode(amount.from()), when);
            state.memory().remember(joint, null);
        }
        state.done(to);
        return to;
    }

    /// Extension is negative when it lacks degrees, positive when it goes beyond straight.
    double lacking(String motion, @Nullable String joint, double value, Amount amount) {
        var text = state.scene().text;
        if (motion.equals("extension lag")) {
            return -Math.abs(value);
        }
        if (motion.equals("hyperextension")) {
            return Math.abs(value);
        }
        if ((!Joints.plain(motion).equals("extension") && !motion.equals("dorsiflexion")) || value <= 0) {
            return value;
        }
        for (int i = amount.from() - 1; i >= Math.max(state.clause().from(), amount.from() - 4); i--) {
            if (text.any(i, "lacks", "lacked", "lacking", "lack", "missing", "shy", "short")) {
                return -value;
            }
            if (text.token(i).number()) {
                return value;
            }
        }
        boolean behind = text.any(amount.to(), "short", "shy", "lag", "lacking", "from") && !text.any(amount.to() + 1, "ie", "eval");
        return behind || (text.any(amount.to(), "deg") && text.any(amount.to() + 1, "lag")) ? -value : value;
    }

    private int quote(Subject subject, Amount amount) {
        boolean near = amount.from() - subject.start() < 16 && subject.start() >= state.clause().from();
        return near ? Math.min(subject.start(), amount.from()) : amount.from();
    }

    void emit(int from, int to, @Nullable String joint, String motion, double value, @Nullable String unit, When when, int end) {
        int at = value(from, end);
        var said = state.said(at, end);
        boolean aim = said == null && (state.clause().goal() || state.clause().section() == SoapSection.ASSESSMENT);
        var side = said != null ? said : aim ? state.memory().affected(joint) : state.memory().side(joint);
        state.memory().remember(joint, aim ? null : side);
        state.memory().measured(motion, joint);
        make(from, to, joint, motion, value, unit, side, state.mode(at), when);
    }

    /// @return the last number before the end, which tells the column
    private int value(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (state.scene().text.token(i).number()) {
                return i;
            }
        }
        return from;
    }

    private void make(int from, int to, @Nullable String joint, String motion, double value, @Nullable String unit, @Nullable Side side,
                      @Nullable String mode, When when) {
        var scene = state.scene();
        var later = scene.text.hit(to, org.notewright.analysis.facts.text.Category.MODE);
        boolean closes = later != null && !later.name().equals("motion") && (later.to() >= state.clause().to()
                || scene.text.any(later.to(), ",", ";", ")", ".", "last", "was"));
        if (closes && later != null && !later.name().equals(mode)) {
            make(from, later.to(), joint, motion, value, unit, side, later.name(), when);
            return;
        }
        var span = scene.text.span(from, Math.max(to, from + 1));
        var plain = Joints.plain(motion);
        var limit = Joints.limit(joint, motion);
        boolean percent = "%".equals(unit);
        double low = percent ? 0 : limit == null ? -90 : limit.low();
        double high = percent ? 150 : limit == null ? 360 : limit.high();
        if (value < low || value > high) {
            scene.reject(from, to, "A " + (joint == null ? "joint" : joint) + " cannot reach that value in " + plain + ".");
            return;
        }
        var limb = Places.midline(joint) && joint != null && !Joints.directed(joint, motion) && side != Side.BILATERAL ? null : side;
        scene.add(new Fact.Rom(span, joint, limb, plain, "straight leg raise".equals(plain) ? "passive" : "total active motion".equals(plain) && "passive".equals(mode) ? null : mode, value, null, unit, when));
    }
}
