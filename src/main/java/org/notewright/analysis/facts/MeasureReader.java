package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;
import org.notewright.analysis.facts.text.Term;

/// Walks the clauses once for everything measured: tests, grip, strength and motion. The nearest subject before a number
/// owns it ("R quad 4-/5, HS 4/5"); where the number comes first, the subject behind it does ("4/5 R quad").
final class MeasureReader implements Reader {

    private static final Term SATISFACTION = new Term(Category.MEASURE, "COPM satisfaction", "10", "");

    private final Places places;
    private final MeasureState state;
    private final RomMaker roms;
    private final StrengthMaker strengths;
    private final ScoreMaker scores;
    private final Tables tables;
    private final Captions captions;
    private @Nullable Columns columns;

    MeasureReader(Scene scene, Places places, Tables tables) {
        this.places = places;
        this.tables = tables;
        this.captions = new Captions(scene.text, places);
        this.state = new MeasureState(scene, places);
        this.roms = new RomMaker(state);
        this.strengths = new StrengthMaker(state);
        this.scores = new ScoreMaker(state, places);
    }

    @Override public void read(Scene scene) {
        FingerRows.read(scene, places, tables);
        JointRows.read(scene, places);
        CodedRows.read(scene, places);
        for (var clause : scene.clauses) {
            if (tables.heading(clause)) {
                continue;
            }
            columns = tables.row(clause);
            boolean caption = captions.take(clause);
            state.open(clause, columns);
            if (!caption && clause.clause().lineStart()) {
                state.caption(captions);
            }
            var around = tables.around(clause);
            if (around != null && around.pairFirst() != null) {
                state.pair(around.pairFirst());
            }
            walk(scene.text, clause);
        }
    }

    private void walk(NoteText text, Sorted clause) {
        int i = clause.from();
        while (i < clause.to()) {
            int date = Dates.endOf(text, i);
            if (date > i) {
                i = date;
            } else if (text.token(i).number() && !named(text, i)) {
                i = Math.max(i + 1, number(text, clause, i));
            } else {
                i = Math.max(i + 1, word(text, i));
            }
        }
    }

    /// A bracket without numbers between a test and its value says how it was tested: "Grip (elbow ext): L 42".
    private int remark(NoteText text, int open) {
        boolean whole = text.is(open + 1, "/") && text.token(open + 2).number() && text.is(open + 3, ")");
        if (whole) {
            return open + 4;
        }
        boolean how = how(text, open);
        for (int i = open + 1; i < open + 10; i++) {
            if ((text.token(i).number() && !how) || text.token(i).line() || text.hit(i, Category.MODE) != null || text.any(i, "/", "r/l", "l/r")) {
                return -1;
            }
            if (text.is(i, ")")) {
                return i + 1;
            }
            var side = places.sideAt(i);
            if (side != null && !text.any(i + 1, ">", "<", "vs", "/", "and", "=") && !text.any(i - 1, ">", "<", "vs", "/", "and", "=")) {
                state.side(side, i);
            }
        }
        return -1;
    }

    /// "Grip (elbow ext, avg 3): L 24 kg": small numbers in a bracket before a colon count trials and positions.
    private boolean how(NoteText text, int open) {
        for (int i = open + 1; i < open + 10; i++) {
            if (text.is(i, ")")) {
                return text.any(i + 1, ":", "=") || (text.token(i + 1).number() && text.token(open + 1).letters());
            }
            if (text.hit(i, Category.WHEN) != null || places.sideAt(i) != null || (text.token(i).number() && (!text.token(i).whole(1, 5) || text.is(i + 1, "/")))) {
                return false;
            }
        }
        return false;
    }

    /// "6 minute walk", "five times sit to stand": names that begin with a number.
    private static boolean named(NoteText text, int i) {
        var hit = text.hit(i, Category.MEASURE);
        return (hit != null && hit.length() > 1) || text.hit(i, Category.GRIP) != null;
    }

    private int word(NoteText text, int i) {
        int closed = text.is(i, "(") && state.waiting() ? remark(text, i) : -1;
        if (closed > 0) {
            return closed;
        }
        boolean shortened = text.is(i, ".") && text.token(i).glued() && text.token(i - 1).letters() && (text.hit(i - 1, Category.WHEN) != null
                || text.hit(i - 1, Category.SIDE) != null || text.named(i - 1, Category.CUE, "abbreviation"));
        if (shortened) {
            return i + 1;
        }
        if (text.any(i, ",", ";", ".", "|")) {
            state.separator(i);
            return i + 1;
        }
        if (text.any(i, "r/l", "l/r")) {
            state.pair(text.is(i, "r/l") ? Side.RIGHT : Side.LEFT);
            return i + 1;
        }
        boolean condition = text.any(i, "cond", "condition", "c") && text.token(i + 1).whole(1, 6) && after(text, i, "mctsib", "ctsib");
        if (condition) {
            state.subject(new Hit(i, i + 2, new Term(Category.MEASURE, "mCTSIB condition " + text.word(i + 1), "", "s")));
            return i + 2;
        }
        if (text.any(i, "nt", "n/t", "n/a", "na", "deferred", "unable") && columns != null) {
            state.nextColumn();
            return i + 1;
        }
        boolean finger = state.current() != null && state.current().hit().name().equals("total active motion") && text.token(i + 1).number() && text.any(i, "small", "ring", "index", "middle", "long", "little");
        if (finger) {
            var name = text.any(i, "long") ? "middle" : text.any(i, "little") ? "small" : text.word(i);
            state.region(new Hit(i, i + 1, new Term(Category.REGION, name + " finger", "", "")));
            return i + 1;
        }
        var girth = Girths.at(text, state.clause(), i);
        if (girth != null && text.hit(i, Category.MEASURE) == null && !(state.current() != null && state.waiting())) {
            state.subject(girth);
            return girth.to();
        }
        boolean jaw = text.any(i, "lateral", "lat", "laterally") && "jaw".equals(places.primary()) && (places.sideAt(i + 1) != null || text.token(i + 1).number());
        if (jaw) {
            state.subject(new Hit(i, i + 1, new Term(Category.MOTION, "lateral excursion", "", "")));
            return i + 1;
        }
        var now = state.current();
        var site = now != null && Girths.table(now.hit()) && now.hit().term().extra().equals("cm") && text.token(i).letters() ? place(text, i) : null;
        if (site != null && (text.token(site.to()).number() || places.sideAt(site.to()) != null || text.is(site.to(), ":")) && text.hit(i, Category.MEASURE) == null) {
            state.subject(new Hit(i, site.to(), Girths.term(text.word(i))));
            return site.to();
        }
        var subject = state.satisfaction(i) ? new Hit(i, i + 1, SATISFACTION) : subject(text, i);
        var side = places.sideAt(i);
        if (side != null && (subject == null || (subject.length() == 1 && subject.term().category() != Category.MEASURE))) {
            var other = text.any(i + 1, "/", "and", "&", "vs", "versus", "-", ",", "then", "→") && (!text.token(i + 3).number() || Amount.at(text, i + 3).of() != null || text.token(i + 3).start() - text.token(i + 2).end() >= 2)
                    ? places.sideAt(i + 2) : null;
            if (other != null && other != side) {
                state.pair(side);
                return i + 3;
            }
            state.side(side, i);
            return i + 1;
        }
        boolean held = text.any(i, "knee", "elbow") && text.any(i + 1, "ext", "extended", "straight", "flex", "flexed", "bent", "extension", "flexion") && now != null && now.is(Subject.Kind.MOTION)
                && (now.hit().name().equals("dorsiflexion") && text.is(i, "knee")) && !text.token(i + 2).number();
        if (held) {
            return i + 2;
        }
        var place = places.place(i);
        if (place != null && (subject == null || (place.length() >= subject.length() && subject.term().category() != Category.MUSCLE))) {
            state.region(place);
            return place.to();
        }
        if (subject != null) {
            state.subject(subject);
            return subject.to();
        }
        boolean letter = text.any(i, "a", "p") && text.token(i).upper() && state.aboutMotion() && now != null && now.is(Subject.Kind.MOTION)
                && (text.token(i + 1).number() || text.any(i + 1, ":", "=", "on") || places.sideAt(i + 1) != null);
        if (letter) {
            state.mode(text.is(i, "a") ? "active" : "passive", i);
            return i + 1;
        }
        if (Acronyms.test(text, i)) {
            state.subject(new Hit(i, i + 1, new Term(Category.MEASURE, text.note().substring(text.token(i).start(), text.token(i).end()), "", "")));
            return i + 1;
        }
        var mode = text.hit(i, Category.MODE);
        if (mode != null && text.any(i, "actively", "passively") && (text.token(i - 1).number() || text.hit(i - 1, Category.UNIT) != null)) {
            return mode.to();
        }
        if (mode != null) {
            state.mode(mode.name(), i);
            return mode.to();
        }
        var cue = text.hit(i, Category.CUE, "strength");
        if (cue != null && !text.is(i - 1, "grip")) {
            state.testing();
            return cue.to();
        }
        return i + 1;
    }

    /// A place of the body, or in a list of girths any word between a comma and a number ("axilla 36.5").
    private @Nullable Hit place(NoteText text, int i) {
        var known = places.place(i);
        boolean listed = text.any(i - 1, ",", ";", ":") && text.token(i + 1).number() && text.hit(i, Category.SIDE) == null && text.hit(i, Category.WHEN) == null;
        return known != null || !listed ? known : new Hit(i, i + 1, new Term(Category.REGION, text.word(i), "", ""));
    }

    private static boolean after(NoteText text, int at, String... names) {
        for (int i = at - 1; i >= Math.max(0, at - 24) && !text.token(i).line(); i--) {
            if (text.any(i, names)) {
                return true;
            }
        }
        return false;
    }

    /// The longest name of something measured; a word that is also an everyday one only where it makes sense.
    private @Nullable Hit subject(NoteText text, int i) {
        Hit best = null;
        for (var hit : text.hits(i)) {
            if (Subject.of(hit) != null && (best == null || hit.length() > best.length()) && sensible(text, hit)) {
                best = hit;
            }
        }
        return best;
    }

    private boolean sensible(NoteText text, Hit hit) {
        int i = hit.from();
        boolean one = hit.length() == 1;
        return switch (hit.term().category()) {
            case GRIP -> !(text.any(i, "3", "three") && text.any(i + 1, "pt", "point", "-") && !text.any(hit.to() - 1, "pinch") && !pinching(text, i)) && !(one && text.any(i, "lateral", "tip", "palmar", "key", "chuck", "tripod")) || pinching(text, i);
            case MOTION -> !(one && text.any(i, "e", "f") && !(text.is(i + 1, "/") && text.any(i + 2, "e", "f", "ext", "flex")) && !(text.is(i - 1, "/") && text.any(i - 2, "e", "f", "ext", "flex"))) && !(one && text.any(i, "tilt") && !"cervical".equals(places.primary()) && !text.any(i - 1, "head")) && !(text.any(i, "rr", "lr") && !state.aboutMotion() && !(state.clause().goal() && CodedRows.named(text))) && !(one && text.any(i, "add", "sup", "pro", "lag", "turning", "bend", "bending", "bends", "elevation", "e", "f",
                    "tilt", "depression", "ever") && !nearNumber(text, hit)) && !text.is(hit.to(), "x");
            case MUSCLE -> !(one && text.any(i, "core", "abs", "sa", "ta", "ut") && !nearNumber(text, hit)) && !text.any(hit.to(), "x", "sets",
                    "set", "stretch", "stretches", "curls", "curl", "lag", "inhibition");
            case MEASURE -> !(hit.name().equals("dizziness VAS") && denied(text, i)) && !(one && text.any(i, "satisfaction")) && !(text.any(hit.to(), "x") && !text.any(hit.to() + 2, "trials", "trial", "attempts", ":", "=", "avg")) && !(one && text.any(i, "pcs", "cat", "fss", "mas", "foto", "best", "dash", "abc", "sane", "constant",
                    "girth", "carry", "function") && !text.token(i).upper() && !nearNumber(text, hit));
            default -> true;
        };
    }

    private static boolean denied(NoteText text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5) && !text.any(i, ",", ";", "."); i--) {
            if (text.any(i, "denies", "denied", "no", "without", "denying")) {
                return true;
            }
        }
        return false;
    }

    private static boolean pinching(NoteText text, int at) {
        for (int i = Math.max(0, at - 24); i < Math.min(text.size(), at + 4); i++) {
            if (text.any(i, "pinch", "grip", "pinches", "dynamometer", "jamar")) {
                return true;
            }
        }
        return false;
    }

    private static boolean nearNumber(NoteText text, Hit hit) {
        int reach = text.is(hit.from(), "elevation") ? 7 : 4;
        for (int i = hit.to(); i < hit.to() + reach; i++) {
            if (text.token(i).number()) {
                return !text.any(i + 1, "\"", "in", "inch", "x");
            }
        }
        return false;
    }

    /// "grip goal is 45 lb", "TUG target 12 s": a goal told in the middle of a plan.
    private static boolean aimed(NoteText text, Sorted clause, int i) {
        for (int k = i - 1; k >= Math.max(clause.from(), i - 6); k--) {
            if (text.any(k, "goal", "target", "goals", "aim")) {
                return true;
            }
            if (text.any(k, ",", ";", ".") || text.token(k).number()) {
                return false;
            }
        }
        return text.any(i + 1, "goal", "target");
    }

    private int number(NoteText text, Sorted clause, int i) {
        var scene = state.scene();
        if (scene.taken(i)) {
            state.service(i);
            return i + 1;
        }
        if (text.is(i - 1, "/") && text.token(i).glued() && !text.token(i - 2).number() && !text.any(i - 2, "+", "-") && text.token(i).whole(5, 5)) {
            return i + 1;
        }
        boolean position0 = text.any(i - 1, "version", "edition") && !text.is(i + 1, "/") || text.is(i - 1, "jamar") && text.token(i).whole(1, 5) && text.any(i + 1, ",", ":", "(", "mean", "avg", "r", "l");
        if (position0 || text.token(i).whole(90000, 99999) || (text.is(i - 1, "of") && text.any(i - 2, "sets", "set"))) {
            return i + 1;
        }
        if ((text.is(i + 1, "x") && text.token(i + 2).number()) || text.is(i - 1, "x") || text.any(i + 1, "sets")
                || (text.any(i + 1, "by") && text.token(i + 2).number() && Dates.endOf(text, i + 2) == i + 2 && !text.named(i + 3, Category.UNIT, "wk", "mo", "day"))
                || (text.is(i - 1, "visit") && !text.any(i - 2, "last", "previous", "prior")) || (text.any(i - 1, "#", "week", "wk", "wks", "pod", "day", "level", "gr", "grade", "stage", "phase", "c", "post", "cond", "condition", "trial", "trials", "item", "pos", "position", "handle", "notch", "rung", "setting", "station") && !text.is(i - 1, "#")
                && !(text.any(i - 1, "wk", "wks", "week", "day") && (text.token(i - 2).number() || !text.token(i).whole(0, 104))))) {
            return i + 1;
        }
        boolean position = text.any(i - 1, "at", "@", "in") && text.token(i).whole(0, 90) && ((text.is(i + 1, "/") && text.token(i + 2).whole(90, 90))
                || text.named(text.named(i + 1, Category.UNIT, "deg") ? i + 2 : i + 1, Category.MOTION, "abduction", "flexion", "scaption"));
        if (position || (text.any(i - 1, "@") && text.token(i).whole(0, 90) && state.aboutMotion())) {
            return i + 1;
        }
        if (clause.section() == SoapSection.PLAN && !clause.goal() && !aimed(text, clause, i)) {
            return i + 1;
        }
        if (!state.enter(i)) {
            return i + 1;
        }
        boolean speed = text.named(i + 1, Category.UNIT, "m/s", "ft/s") && (state.current() == null || !state.current().is(Subject.Kind.MEASURE) || !state.current().hit().term().extra().equals("m/s"));
        if (speed && !text.any(i - 1, "setting", "treadmill", "speed")) {
            state.subject(new Hit(i, i + 1, new Term(Category.MEASURE, "10MWT", "", "m/s")));
        }
        boolean after = state.lookAhead(i);
        var subject = state.current();
        boolean pairs = state.pairFirst() != null && state.unsided() && (state.isTesting() || subject != null && subject.is(Subject.Kind.MUSCLE)) && Grades.pair(text, i, clause.to());
        var grade = Grades.at(text, i, state.isTesting() || Hints.graded(text, clause, i, subject) || (subject != null && subject.is(Subject.Kind.MUSCLE)), state.series() || pairs);
        if (pairs && grade != null && Amount.denominator(text, grade.to() - 2) == grade.to() - 1) {
            grade = Grades.first(text, i);
        }
        boolean tested = grade != null && (subject == null || (!subject.is(Subject.Kind.MEASURE) && !subject.is(Subject.Kind.GRIP)));
        int end = -1;
        int over = i + 1;
        if (grade != null && tested) {
            end = strengths.read(i, grade);
        } else if (subject != null) {
            var amount = state.series() ? Amount.alone(text, i) : Amount.at(text, i);
            end = switch (subject.kind()) {
                case MEASURE, GRIP -> scores.read(subject, amount);
                case MOTION, RANGE -> roms.read(subject, amount);
                case MUSCLE -> -1;
            };
            over = amount.low() != null ? Math.max(over, amount.to()) : over;
        }
        if (after) {
            state.forget();
        }
        return end < 0 ? over : end;
    }
}
