package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Term;

/// Small signs of how a line of measurements is meant.
final class Hints {

    private Hints() {
    }

    /// "LE strength: hip flex 4/5, knee ext 4+/5, ankle DF 4/5 bilat": the one side of a list, at its end, is for all of it.
    static boolean bilateral(NoteText text, Places places, Sorted clause) {
        int at = -1;
        int numbers = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            var named = places.sideAt(i);
            var place = at < 0 ? places.place(i) : null;
            if ((named != null && (named != Side.BILATERAL || at > 0)) || (place != null && places.beside(place) != null && places.beside(place) != Side.BILATERAL)) {
                return false;
            }
            at = named != null ? i : at;
            numbers += text.token(i).number() && text.is(i + 1, "/") || text.named(i + 1, Category.UNIT, "deg") ? 1 : 0;
        }
        return numbers > 1 && at > 0 && at >= clause.to() - 2;
    }

    /// "3+/5 in flexion and 4-/5 in external rotation": the grade is for what stands right behind it.
    static boolean behindGrade(NoteText text, Places places, int i, @Nullable Subject subject) {
        var grade = Grades.at(text, i, false);
        if (grade == null || !text.any(grade.to(), "in", "for", "with") || subject != null && subject.hit().to() >= i - 1) {
            return false;
        }
        int at = grade.to() + 1;
        while (at < grade.to() + 5 && (text.any(at, "the", "his", "her") || places.sideAt(at) != null || places.place(at) != null)) {
            at++;
        }
        return text.hit(at, Category.MOTION) != null || text.hit(at, Category.MUSCLE) != null;
    }

    /// A limb symmetry index is the row's: "Quad isometric … 76%" is the quadriceps', a hop's stays with the hop.
    ///
    /// @return the test, or null where the row names no such muscle
    static @Nullable Hit index(NoteText text, Sorted clause, @Nullable String region, Hit column) {
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 6); i++) {
            var muscle = text.hit(i, Category.MUSCLE);
            var name = muscle == null ? "" : muscle.name().equals("quadriceps") ? "quadriceps LSI" : muscle.name().equals("hamstrings") ? "hamstring LSI" : "";
            name = text.named(i, Category.MOTION, "extension") && "knee".equals(region) ? "quadriceps LSI" : name;
            if (!name.isEmpty()) {
                return new Hit(column.from(), column.to(), new Term(Category.MEASURE, name, "", "%"));
            }
        }
        return null;
    }

    /// "hip abd 4 both" in the line below "mmt l df 4+": a small number behind a motion goes on with the grades above it.
    static boolean graded(NoteText text, Sorted clause, int i, @Nullable Subject subject) {
        boolean small = subject != null && subject.is(Subject.Kind.MOTION) && subject.hit().from() >= clause.from() && text.token(i).whole(0, 5)
                && text.hit(i + 1, Category.UNIT) == null && !text.any(i + 1, "/", "-", "x", "to", "→", "°") && !text.any(i - 1, "-", "/", "→", "to", "from", "lacks");
        int start = clause.clause().from();
        if (!small || !clause.clause().lineStart()) {
            return false;
        }
        for (int k = clause.from(); k < clause.to(); k++) {
            if (text.hit(k, Category.MODE) != null || text.token(k).number() && !text.token(k).whole(0, 5)) {
                return false;
            }
        }
        int lines = 0;
        for (int k = start - 1; k >= Math.max(0, start - 40) && lines < 2; k--) {
            lines += text.token(k).line() ? 1 : 0;
            if (text.hit(k, Category.CUE, "strength") != null) {
                return true;
            }
            if (text.hit(k, Category.MODE) != null) {
                return false;
            }
        }
        return false;
    }

    /// @return true when the line opens with a kind of test: "PROM …", "Strength …"
    static boolean block(NoteText text, Sorted line) {
        return text.hit(line.from(), Category.MODE) != null || text.hit(line.from(), Category.CUE, "strength") != null;
    }

    /// "flexion in 90 degrees abduction": a motion behind such a word tells how the joint was held.
    static boolean position(NoteText text, Hit hit) {
        return text.any(hit.from(), "flexed", "extended", "bent") || text.any(hit.from() - 1, "knee", "at", "@", "in", "with", "w/", "elbow", "from", "degrees", "deg", "°", "hip", "of", "the") || text.token(hit.from() - 1).number();
    }

    /// @return true when the last number before the token with a sign of its own is a percentage: "flex 60% ext 30"
    static boolean percent(NoteText text, Sorted clause, int at) {
        for (int i = at - 1; i >= clause.from(); i--) {
            if (text.named(i, Category.UNIT, "%")) {
                return true;
            }
            if (text.hit(i, Category.UNIT) != null && text.token(i - 1).number() || text.hit(i, Category.REGION) != null) {
                return false;
            }
        }
        return false;
    }
}
