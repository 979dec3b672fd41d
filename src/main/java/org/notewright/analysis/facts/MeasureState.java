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
    private @Nullable String finger;
    private final @Nullable String noteFinger;
    private final JointMemory memory;
    private final SideTracker sides;
    private int regionAt;
    private int modeAt;
    private boolean modeHere;
    private int separator;
    private int previous;
    private int values;
    private int sinceSubject;
    private @Nullable String mode;
    private @Nullable String modeSecond;
    private boolean rom;
    private boolean testing;
    private boolean service;
    private int graded;
    private int gradedBefore;
    private final List<Hit> chain = new ArrayList<>();

    MeasureState(Scene scene, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.places = places;
        this.moments = new Moments(text);
        this.noteFinger = places.finger();
        this.memory = new JointMemory(places);
        this.sides = new SideTracker(text, places);
        this.row = new TableRow(text);
        this.clause = new Sorted(new Clause(0, 0, true, true, false), 0, null, false, "", null);
    }

    void open(Sorted next, @Nullable Columns heading) {
        boolean sameLine = !next.clause().lineStart();
        boolean goesOn = sameLine || text.named(next.from(), Category.WHEN, "prior");
        clause = next;
        gradedBefore = sameLine ? graded : 0;
        graded = 0;
        row.open(next, heading);
        borrowed = null;
        prefixed = false;
        boolean limb = (sameLine || heading != null) && places.sideAt(next.from()) != null && (text.token(next.from() + 1).number()
                || (text.any(next.from() + 1, "is", "was") && text.token(next.from() + 2).number()) || (text.is(next.from() + 1, ":")
                && text.token(next.from() + 2).number()));
        lastName = subject == null || !sameLine ? (sameLine ? lastName : "") : subject.hit().name();
        var moment = text.hit(next.from(), Category.WHEN);
        boolean now = sameLine && moment != null && !moment.name().equals("goal") && (text.token(moment.to()).number() || (text.any(moment.to(), ":", "is", "at") && text.token(moment.to() + 1).number()));
        subject = (goesOn || heading != null) && (limb || now || text.named(next.from(), Category.WHEN, "prior")) ? subject : null;
        region = null;
        sides.open(sameLine);
        regionAt = -1;
        modeAt = -1;
        modeHere = false;
        separator = next.from();
        previous = next.from();
        values = 0;
        sinceSubject = 0;
        mode = sameLine && (rom || mode != null) ? mode : null;
        modeSecond = null;
        rom = sameLine && rom;
        testing = sameLine && testing;
        service = false;
        if (subject == null) {
            chain.clear();
        }
        finger = heading != null && heading.topic().finger() != null ? heading.topic().finger() : sameLine ? finger : noteFinger;
        boolean joints = heading != null && heading.columns().stream().anyMatch(c -> c.region() != null);
        if (joints && text.any(next.from(), "middle", "long", "ring", "small", "little")) {
            finger = text.any(next.from(), "long") ? "middle" : text.any(next.from(), "little") ? "small" : text.word(next.from());
        }
        rom |= heading != null && heading.columns().stream().anyMatch(c -> c.mode() != null);
        if (heading != null) {
            topic(heading.topic());
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
            testing = topic.mode().equals("strength");
            rom |= !testing;
            mode = testing ? null : topic.mode();
        }
        if (topic.subject() != null) {
            subject(topic.subject());
        }
        sides.none();
    }

    /// Enters the column the number stands in: its joint, motion and kind of test now hold.
    ///
    /// @return false where the heading says that the number is no measurement
    boolean enter(int number) {
        var column = row.at(number, sinceSubject);
        if (row.ignored(number)) {
            return false;
        }
        if (column == null) {
            return true;
        }
        if (column.region() != null) {
            var kept = subject;
            region(column.region());
            subject = subject != null && subject.is(Subject.Kind.RANGE) && kept != null ? kept : subject;
        }
        if (column.motion() != null && (subject == null || subject.hit() != column.motion())) {
            subject(column.motion());
        }
        if (column.strength() || column.mode() != null) {
            testing = column.strength();
            rom = !testing;
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
        if (name.endsWith(" finger") || name.startsWith("thumb")) {
            finger = name.startsWith("thumb") ? "thumb" : name.substring(0, name.length() - 7);
        }
        int gap = name.indexOf(' ');
        if (gap > 0 && (name.endsWith(" mcp") || name.endsWith(" pip") || name.endsWith(" dip") || name.equals("thumb ip"))) {
            finger = name.substring(0, gap);
        }
        regionAt = place.from();
        boolean joint = name.equals("mcp") || name.equals("pip") || name.equals("dip");
        region = joint && finger != null ? finger + " " + name : name;
        var own = places.beside(place);
        if (own != null) {
            sides.named(own, place.from());
        }
        boolean limb = place.from() >= separator;
        if (limb && testing && subject != null && sinceSubject > 0) {
            subject = null;
        }
        boolean waiting = subject != null && sinceSubject == 0 && !subject.is(Subject.Kind.RANGE);
        if (Joints.hinge(region) && !waiting) {
            subject = new Subject(Subject.Kind.RANGE, place, start(place.from()));
            sinceSubject = 0;
        }
    }

    void subject(Hit hit) {
        var kind = Subject.of(hit);
        if (kind == null) {
            return;
        }
        boolean joined = subject != null && subject.is(Subject.Kind.MOTION) && kind == Subject.Kind.MOTION
                && hit.from() == subject.hit().to() + 1 && text.any(hit.from() - 1, "/", "-", "and");
        boolean position = !joined && kind == Subject.Kind.MOTION && subject != null && subject.is(Subject.Kind.MOTION) && sinceSubject == 0
                && (text.any(hit.from() - 1, "knee", "at", "@", "in", "with", "w/", "elbow", "from", "degrees", "deg", "°", "hip", "of", "the") || text
                .token(hit.from() - 1).number());
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
        subject = new Subject(kind, hit, start(chain.size() > 1 ? chain.getFirst().from() : hit.from()));
        sinceSubject = 0;
        if (kind == Subject.Kind.MEASURE || kind == Subject.Kind.GRIP) {
            testing = false;
        }
    }

    private int start(int from) {
        int low = Math.max(separator, Math.max(previous, clause.from()));
        return low <= from && from - low <= 7 ? low : from;
    }

    void mode(String name, int at) {
        rom = true;
        modeAt = name.equals("motion") ? modeAt : at;
        testing = false;
        if (!name.equals("motion")) {
            boolean second = mode != null && !mode.equals(name) && values == 0 && previous == clause.from() && modeHere;
            modeHere = true;
            modeSecond = second ? name : null;
            mode = second ? mode : name;
        }
        if (Joints.hinge(places.primary()) && subject == null && region == null) {
            subject = new Subject(Subject.Kind.RANGE, new Hit(clause.from(), clause.from() + 1,
                    new org.notewright.analysis.facts.text.Term(Category.REGION, "", "", "")), clause.from());
            sinceSubject = 0;
        }
    }

    void testing() {
        testing = true;
        rom = false;
        mode = null;
    }

    boolean isTesting() {
        return testing;
    }

    void service(int i) {
        service |= text.named(i + 1, Category.UNIT, "min") || text.is(i + 1, "'") || text.hit(i - 1, Category.SERVICE) != null;
        previous = i + 1;
    }

    boolean treating() {
        return service;
    }

    boolean aboutMotion() {
        return rom;
    }

    boolean pinching(int at) {
        for (int i = Math.max(0, at - 24); i < Math.min(text.size(), at + 4); i++) {
            if (text.any(i, "pinch", "grip", "pinches", "dynamometer")) {
                return true;
            }
        }
        return false;
    }

    /// Where the number comes first, borrows the subject behind it. True when it did.
    boolean lookAhead(int i) {
        boolean own = subject != null && !prefixed && (!subject.is(Subject.Kind.RANGE) || sinceSubject > 0);
        var amount = Amount.at(text, i);
        boolean maxless = subject != null && subject.is(Subject.Kind.MEASURE) && subject.hit().term().detail().isEmpty() && amount.of() != null
                && amount.of() > 10;
        if (subject != null && own && !maxless && subject.hit().from() >= clause.from()) {
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
        boolean item = subject != null && subject.hit().name().equals("PSFS") && text.token(to - 1).whole(10, 10) && text.is(to - 2, "/");
        item |= subject != null && subject.hit().name().equals("10MWT") && text.named(to - 1, Category.UNIT, "m/s");
        if (item || borrowed != null || subject == null || sinceSubject == 0 || subject.hit().from() >= separator) {
            return false;
        }
        if ((sides.first() != null && sinceSubject == 1) || row.inside() || sides.at() >= separator || regionAt >= separator || modeAt >= separator) {
            return false;
        }
        for (int i = separator; i < from; i++) {
            if (text.hit(i, Category.WHEN) != null) {
                return false;
            }
        }
        for (int i = to; i < Math.min(clause.to(), to + 4); i++) {
            if (text.hit(i, Category.WHEN) != null || places.sideAt(i) != null) {
                return false;
            }
            if (text.any(i, ",", ";")) {
                return true;
            }
        }
        return true;
    }

    /// "COPM performance 5.6, satisfaction 5.0": the second half needs no name.
    boolean satisfaction(int i) {
        boolean copm = subject != null ? subject.hit().name().equals("COPM performance") : lastName.equals("COPM performance");
        return text.any(i, "satisfaction", "sat") && copm;
    }

    boolean tabular() {
        return row.inside();
    }

    /// @return true where values of several moments are joined by strokes, so that "14/11" is no fraction
    boolean series() {
        return row.series();
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
        return modeSecond != null && sinceSubject == 1 ? modeSecond : mode;
    }

    boolean twoModes() {
        return modeSecond != null;
    }

    @Nullable String secondMode() {
        return modeSecond;
    }

    /// @return the motions joined by strokes that the next values are for, at least one when the subject is a motion
    List<Hit> chain() {
        return chain;
    }

    @Nullable Side pairFirst() {
        return sides.first();
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
        return memory.joint(motion, region, finger);
    }

    @Nullable String region() {
        return region;
    }

    /// @return the joint named before the token in its clause, else the one measured last, else the note's
    @Nullable String region(int at) {
        return region != null && regionAt < at ? region : memory.primary();
    }

    /// @return true when the clause says nothing before the token but a side
    boolean opensWithSide(int at) {
        return at - clause.from() <= 2 && at > clause.from() && places.sideAt(clause.from()) != null;
    }

    /// @return how many tests the clause before this one, in the same line, had grades for
    int gradedBefore() {
        return gradedBefore;
    }

    void graded() {
        graded++;
    }

    @Nullable String primary() {
        return memory.primary();
    }

    @Nullable Side carried(@Nullable String joint) {
        return memory.side(joint);
    }

    void measured(String motion, @Nullable String joint) {
        memory.measured(motion, joint);
    }

    void remember(@Nullable String joint, @Nullable Side limb) {
        memory.remember(joint, limb);
    }
}
