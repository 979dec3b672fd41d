package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// What a clause has said so far while its measurements are read: subject, side, region, mode; and what carries over
/// from earlier clauses.
final class MeasureState {

    private static final int AHEAD = 8;
    private final Scene scene;
    private final NoteText text;
    private final Places places;
    private final Moments moments;
    private Sorted clause;
    private final TableRow row;
    private @Nullable Subject subject;
    private @Nullable Subject borrowed;
    private boolean prefixed;
    private String lastName = "";
    private @Nullable String region;
    private final Fingers fingers;
    private final JointMemory memory;
    private final SideTracker sides;
    private int regionAt;
    private int separator;
    private int previous;
    private int values;
    private int sinceSubject;
    private final TestMode way = new TestMode();
    private boolean service;
    private final List<Hit> chain = new ArrayList<>();

    MeasureState(Scene scene, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.places = places;
        this.moments = new Moments(text);
        this.fingers = new Fingers(text, places.finger());
        this.memory = new JointMemory(places);
        this.sides = new SideTracker(text, places);
        this.row = new TableRow(text);
        this.clause = new Sorted(new Clause(0, 0, true, true, false), 0, null, false, "", null);
    }

    void open(Sorted next, @Nullable Columns heading) {
        boolean sameLine = !next.clause().lineStart();
        clause = next;
        row.open(next, heading);
        borrowed = null;
        prefixed = false;
        lastName = subject == null || !sameLine ? (sameLine ? lastName : "") : subject.hit().name();
        subject = GoesOn.from(text, places, next, heading != null) ? subject : null;
        region = null;
        sides.open(sameLine);
        regionAt = -1;
        separator = next.from();
        previous = next.from();
        values = 0;
        sinceSubject = 0;
        way.open(sameLine);
        service = false;
        if (subject == null) {
            chain.clear();
        }
        if (Hints.bilateral(text, places, clause)) {
            sides.named(Side.BILATERAL, clause.from());
        }
        memory.open(!sameLine && heading == null && Hints.block(text, next));
        fingers.open(next, heading, sameLine);
        if (heading != null && heading.columns().stream().anyMatch(c -> c.mode() != null)) {
            way.motion();
        }
        if (heading != null) {
            topic(heading.topic());
        }
    }

    /// What the captions above say holds where the line says nothing itself.
    void caption(Captions captions) {
        var place = captions.region();
        if (place != null || captions.side() != null) {
            memory.caption(place == null ? null : fingers.joint(Places.regionOf(place)), captions.side());
        }
        if (captions.mode() != null) {
            way.caption(captions.mode());
        }
        if (captions.pairFirst() != null) {
            sides.pair(captions.pairFirst());
        }
    }

    /// What the heading's first cell says holds until the row says otherwise.
    private void topic(Columns.Topic topic) {
        if (topic.region() != null) {
            region(topic.region());
            regionAt = -1;
            subject = null;
        }
        if (topic.mode() != null) {
            way.topic(topic.mode());
        }
        if (topic.subject() != null) {
            subject(Girths.table(topic.subject()) ? Girths.row(text, clause) : topic.subject());
        }
        sides.none();
    }

    /// Enters the column the number stands in: its joint, motion and kind of test now hold.
    ///
    /// @return false where the heading says that the number is no measurement
    boolean enter(int number) {
        var column = row.at(number, sinceSubject);
        if (row.ignored(number) || column == null) {
            return !row.ignored(number);
        }
        if (column.region() != null) {
            var kept = subject;
            region(column.region());
            subject = subject != null && subject.is(Subject.Kind.RANGE) && kept != null ? kept : subject;
        }
        if (column.motion() != null && column.motion().name().equals("LSI")) {
            var index = Hints.index(text, clause, region, column.motion());
            subject = index == null ? subject : new Subject(Subject.Kind.MEASURE, index, clause.from());
            return index != null || (subject != null && subject.is(Subject.Kind.MEASURE));
        }
        if (column.motion() != null && (subject == null || !subject.hit().equals(column.motion()))) {
            subject(column.motion());
        }
        if (column.strength() || column.mode() != null) {
            way.column(column.strength());
        }
        return true;
    }

    Scene scene() {
        return scene;
    }

    Sorted clause() {
        return clause;
    }

    int values() {
        return values;
    }

    void separator(int i) {
        separator = i + 1;
    }

    void pair(Side first) {
        sides.pair(first);
    }

    void side(Side named, int i) {
        sides.named(named, i);
    }

    void region(Hit place) {
        var name = Places.regionOf(place);
        regionAt = place.from();
        region = fingers.joint(name);
        var own = places.beside(place);
        if (own != null) {
            sides.named(own, place.from());
        }
        boolean limb = place.from() >= separator;
        if (limb && way.testing() && subject != null && sinceSubject > 0) {
            subject = null;
        }
        boolean waiting = subject != null && sinceSubject == 0 && !subject.is(Subject.Kind.RANGE);
        if (Joints.hinge(region) && !waiting) {
            subject = new Subject(Subject.Kind.RANGE, place, Subject.start(place.from(), separator, previous, clause));
            sinceSubject = 0;
        }
    }

    void subject(Hit hit) {
        var kind = Subject.of(hit);
        if (kind == null) {
            return;
        }
        if (kind == Subject.Kind.MOTION && subject != null && subject.is(Subject.Kind.MEASURE) && subject.hit().term().extra().equals("deg")) {
            return;
        }
        boolean joined = subject != null && subject.is(Subject.Kind.MOTION) && kind == Subject.Kind.MOTION
                && hit.from() == subject.hit().to() + 1 && text.any(hit.from() - 1, "/", "-", "and");
        boolean position = !joined && kind == Subject.Kind.MOTION && subject != null && subject.is(Subject.Kind.MOTION) && sinceSubject == 0
                && Hints.position(text, hit);
        if (position) {
            return;
        }
        if (!joined) {
            chain.clear();
        }
        if (kind == Subject.Kind.MOTION) {
            chain.add(hit);
            var own = Places.side(hit.term().detail());
            if (own != null) {
                sides.named(own, hit.from());
            }
        }
        subject = new Subject(kind, hit, Subject.start(chain.size() > 1 ? chain.getFirst().from() : hit.from(), separator, previous, clause));
        sinceSubject = 0;
        if (kind == Subject.Kind.MEASURE || kind == Subject.Kind.GRIP) {
            way.noStrength();
        }
    }

    void mode(String name, int at) {
        way.named(name, at, values == 0 && previous == clause.from());
        if (Joints.hinge(places.primary()) && subject == null && region == null) {
            subject = new Subject(Subject.Kind.RANGE, new Hit(clause.from(), clause.from() + 1,
                    new org.notewright.analysis.facts.text.Term(Category.REGION, "", "", "")), clause.from());
            sinceSubject = 0;
        }
    }

    void testing() {
        way.strength();
    }

    boolean isTesting() {
        return way.testing();
    }

    void service(int i) {
        service |= text.named(i + 1, Category.UNIT, "min") || text.is(i + 1, "'") || text.hit(i - 1, Category.SERVICE) != null;
        previous = i + 1;
    }

    boolean treating() {
        return service;
    }

    boolean aboutMotion() {
        return way.rom();
    }

    /// Where the number comes first, borrows the subject behind it. True when it did.
    boolean lookAhead(int i) {
        boolean graded = subject != null && subject.hit().to() < i && Hints.behindGrade(text, places, i, subject);
        boolean own = !graded && subject != null && !prefixed && (!subject.is(Subject.Kind.RANGE) || sinceSubject > 0);
        var amount = Amount.at(text, i);
        boolean maxless = subject != null && subject.is(Subject.Kind.MEASURE) && subject.hit().term().detail().isEmpty() && amount.of() != null
                && amount.of() > 10;
        if (subject != null && own && !maxless && subject.hit().from() >= clause.from()) {
            return false;
        }
        if (subject != null && subject.is(Subject.Kind.RANGE) && sinceSubject == 0 && subject.hit().to() == (amount.signed() ? i - 1 : i)) {
            return false;
        }
        var ahead = Ahead.find(text, places, i, Math.min(clause.to(), i + AHEAD));
        if (ahead.region() != null) {
            region = ahead.region();
        }
        if (ahead.side() != null) {
            sides.named(ahead.side(), ahead.sideAt());
        }
        var found = ahead.subject();
        borrowed = found != null ? found : borrowed;
        prefixed |= found != null;
        return found != null;
    }

    void forget() {
        borrowed = null;
    }

    @Nullable Subject current() {
        return borrowed != null ? borrowed : subject;
    }

    /// @return true when the subject stands before a comma and this number brings neither side nor moment of its own
    boolean orphan(int from, int to) {
        if (borrowed != null || subject == null || sinceSubject == 0 || subject.hit().from() >= separator) {
            return false;
        }
        boolean anchored = (sides.first() != null && sinceSubject == 1) || row.inside() || sides.at() >= separator || regionAt >= separator
                || way.at() >= separator;
        boolean held = text.any(to, "knee", "with") && text.any(to + 1, "flex", "flexed", "bent", "ext", "straight", "extended", "knee");
        return !anchored && !held && Orphans.alone(text, places, clause, subject, separator, from, to);
    }

    /// "COPM performance 5.6, satisfaction 5.0": the second half needs no name.
    boolean satisfaction(int i) {
        return text.any(i, "satisfaction", "sat") && (subject != null ? subject.hit().name() : lastName).equals("COPM performance");
    }

    boolean tabular() {
        return row.inside();
    }

    /// @return true where strokes join values of several moments, so that "14/11" is no fraction
    boolean series() {
        return row.strokes();
    }

    void nextColumn() {
        row.next();
    }

    /// Marks a value as read.
    void done(int to) {
        values++;
        sinceSubject++;
        row.next();
        previous = to;
    }

    /// @return true when a subject has no value yet
    boolean waiting() {
        return subject != null && sinceSubject == 0 && subject.hit().from() >= clause.from();
    }

    int sinceSubject() {
        return sinceSubject;
    }

    int previous() {
        return previous;
    }

    When when(int from, int to) {
        var column = row.at(from, sinceSubject);
        if (column != null && column.when() != null) {
            return column.when();
        }
        boolean compared = sides.first() != null && (text.any(from - 1, "vs", "versus") || text.any(to, "vs", "versus"));
        if (compared) {
            return clause.goal() ? When.GOAL : clause.base() != null ? clause.base() : When.CURRENT;
        }
        return moments.of(clause, from, to, previous, false);
    }

    @Nullable String mode(int at) {
        var column = row.at(at, sinceSubject);
        if (column != null && column.mode() != null) {
            return column.mode();
        }
        return way.mode(sinceSubject == 1);
    }

    TestMode way() {
        return way;
    }

    /// @return the motions joined by strokes that the next values are for, at least one when the subject is a motion
    List<Hit> chain() {
        return chain;
    }

    @Nullable Side pairFirst() {
        return sides.first();
    }

    /// @return true while the clause names no side of its own
    boolean unsided() {
        return sides.current() == null;
    }

    /// @return the side said with this number: behind it, from a column, from a pair, or before it in the clause
    @Nullable Side said(int from, int to) {
        var column = row.at(from, sinceSubject);
        var said = sides.of(from, to, clause.to(), Math.max(separator, previous), sinceSubject == 1, column == null ? null : column.side());
        return said != null ? said : row.side();
    }

    /// @return the side for a test: only one said in the same stretch as the test's name or the number
    @Nullable Side saidNear(Subject of, int from, int to) {
        var said = said(from, to);
        var current = sides.current();
        boolean near = current == null || said != current || sides.at() >= Math.min(of.start(), separator) || sides.at() >= of.hit().from();
        return near ? said : null;
    }

    /// @return the joint this motion belongs to: named in the clause, its only home, the last one measured, the note's
    @Nullable String joint(String motion) {
        return memory.joint(motion, region == null && clause.goal() ? memory.aim(motion) : region, fingers.current());
    }

    @Nullable String region() {
        return region;
    }

    /// @return the joint named before the token in its clause, else the one measured last, else the note's
    @Nullable String region(int at) {
        return region != null && regionAt < at ? region : memory.primary();
    }

    JointMemory memory() {
        return memory;
    }
}
