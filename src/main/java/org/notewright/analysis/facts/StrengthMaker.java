package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Hit;

/// Makes strength facts from grades.
final class StrengthMaker {

    private final MeasureState state;
    private int clause = -1;
    private int graded;
    private int gradedBefore;

    StrengthMaker(MeasureState state) {
        this.state = state;
    }

    /// @return the token to go on from, or -1 when the grade belongs to nothing
    int read(int i, Grades grade) {
        var scene = state.scene();
        var subject = state.current();
        boolean muscle = subject != null && subject.is(Subject.Kind.MUSCLE);
        boolean motion = subject != null && subject.is(Subject.Kind.MOTION);
        if (state.isTesting() && limb(i, grade.to()) && state.region(i) != null && (subject == null || subject.hit().from() < i)) {
            return whole(i, grade);
        }
        if ((!muscle && !motion && (state.region() == null || !state.isTesting())) || (state.clause().goal() && !muscle && !motion)) {
            return -1;
        }
        for (int k = i - 1; k >= Math.max(state.clause().from(), i - 24); k--) {
            if (scene.text.any(k, "ashworth", "tardieu", "spasticity", "reflex", "reflexes", "dtr", "dtrs", "pulses", "pulse", "mas")) {
                return -1;
            }
        }
        boolean rest = scene.text.any(i - 1, "others", "rest", "otherwise", "remaining", "remainder", "else", "groups", "myotomes") || (scene.text.any(i - 1, "is", "are", "at", ":") && scene.text.any(i - 2, "others", "rest", "else", "remainder"));
        if (rest) {
            return -1;
        }
        if (state.treating() && !state.isTesting()) {
            return -1;
        }
        int from = subject != null && (muscle || motion) && i - subject.start() < 14 && subject.start() >= state.clause().from()
                ? Math.min(subject.start(), i) : i;
        int to = Math.max(grade.to(), subject != null && subject.hit().from() > i ? subject.hit().to() : 0);
        scene.take(i, grade.to());
        var value = grade.grade();
        if (value == null) {
            scene.reject(from, to, "Strength is graded from 0 to 5.");
            state.done(grade.to());
            return to;
        }
        var when = state.when(i, grade.to());
        if (muscle && subject != null) {
            var term = subject.hit().term();
            emit(from, to, term.name(), term.detail(), term.extra(), value, when, i, grade.to());
        } else if (motion && subject != null) {
            var chain = state.chain();
            if (chain.size() < 2 || chain.getLast().from() != subject.hit().from()) {
                emit(from, to, null, joint(subject.hit()), subject.hit().name(), value, when, i, grade.to());
            } else {
                for (var each : chain) {
                    emit(from, to, null, joint(each), each.name(), value, when, i, grade.to());
                }
            }
        } else {
            emit(from, to, null, state.region(), null, value, when, i, grade.to());
        }
        state.done(grade.to());
        return grade.to();
    }

    /// "L 5/5 throughout", "; R hip 5/5" after several tests: the grade is for all of them.
    private boolean limb(int i, int to) {
        var text = state.scene().text;
        for (int k = to; k < Math.min(state.clause().to(), to + 4) && !text.any(k, ",", ";") && !text.token(k).number(); k++) {
            if (text.any(k, "throughout", "grossly", "globally", "overall", "otherwise", "all") && !text.any(k - 1, ",", ";", ".", "(")) {
                return true;
            }
        }
        int opens = state.clause().from();
        var own = state.current();
        if (own != null && (own.is(Subject.Kind.MUSCLE) || own.is(Subject.Kind.MOTION)) && own.hit().from() >= opens) {
            return false;
        }
        boolean sided = i > opens && i - opens <= 2 && text.hit(opens, org.notewright.analysis.facts.text.Category.SIDE) != null;
        return sided && before() > 1;
    }

    /// @return how many grades the clause before this one, in the same line, had
    private int before() {
        turn();
        return gradedBefore;
    }

    private void count() {
        turn();
        graded++;
    }

    private void turn() {
        var now = state.clause().clause();
        if (now.from() != clause) {
            gradedBefore = now.lineStart() ? 0 : graded;
            graded = 0;
            clause = now.from();
        }
    }

    private int whole(int i, Grades grade) {
        var scene = state.scene();
        scene.take(i, grade.to());
        var value = grade.grade();
        if (value == null) {
            scene.reject(i, grade.to(), "Strength is graded from 0 to 5.");
        } else {
            emit(i, grade.to(), null, state.region(i), null, value, state.when(i, grade.to()), i, grade.to());
        }
        state.done(grade.to());
        return grade.to();
    }

    private @Nullable String joint(Hit motion) {
        return state.joint(motion.name());
    }

    private void emit(int from, int to, @Nullable String muscle, @Nullable String region, @Nullable String motion, String grade,
                      When when, int at, int end) {
        var scene = state.scene();
        count();
        var said = state.said(at, end);
        var side = said != null ? said : state.clause().goal() ? state.memory().affected(region) : state.memory().side(region);
        state.memory().remember(region, side);
        scene.add(new Fact.Strength(scene.text.span(from, to), muscle, region, motion, side, grade, when));
    }
}
