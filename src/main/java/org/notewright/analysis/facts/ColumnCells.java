package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Reads a table's heading cell by cell where wide gaps, tabs or bars part the cells: "R eval   R today   L".
final class ColumnCells {

    private static final int GAP = 2;
    /// A heading set in by so much has no name for its rows.
    private static final int INDENT = 4;
    private static final int FAR = 40;
    /// Nobody draws a table wider than so many characters; a line without end is not searched for its start.
    private static final int WIDEST = 400;

    private final NoteText text;
    private final Places places;
    private final int from;
    private final int to;
    private final Columns.Layout layout;
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> dates = new ArrayList<>();
    private Columns.Topic topic = Columns.Topic.NONE;
    private boolean label;
    private boolean odd;
    /// True once a test is named: "5/5" behind it is a grade and no day.
    private boolean named;

    private ColumnCells(NoteText text, Places places, Sorted clause) {
        this.text = text;
        this.places = places;
        this.from = clause.clause().from();
        this.to = clause.to();
        boolean bars = false;
        for (int i = from; i < to; i++) {
            bars |= text.is(i, "|");
        }
        this.layout = bars ? Columns.Layout.BARS : Columns.Layout.GAPS;
    }

    /// @return in which cell of its line the token stands, counted from 0
    static int cell(NoteText text, int from, int token, Columns.Layout layout) {
        boolean bars = layout == Columns.Layout.BARS;
        int start = from;
        while (bars && start > 0 && start > from - 6 && !text.token(start - 1).line()) {
            start--;
        }
        int cell = 0;
        for (int i = start; i <= token; i++) {
            boolean parted = bars ? text.is(i, "|") : i > start && gap(text, i);
            cell += parted ? 1 : 0;
        }
        return cell;
    }

    /// @return true where tabs part the cells of the row
    static boolean tabbed(NoteText text, Sorted row) {
        return tabs(text, row.to() - 1) > 0;
    }

    /// @return how many tabs stand before the token in its line
    static int tabs(NoteText text, int token) {
        int tabs = 0;
        int low = Math.max(0, text.token(token).start() - WIDEST);
        for (int at = text.token(token).start() - 1; at >= low && text.note().charAt(at) != '\n'; at--) {
            tabs += text.note().charAt(at) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /// @return the first token of the cell between wide gaps that the token stands in
    static int start(NoteText text, int from, int token) {
        int i = token;
        while (i > from && !gap(text, i)) {
            i--;
        }
        return i;
    }

    private static boolean gap(NoteText text, int i) {
        int end = text.token(i - 1).end();
        int start = text.token(i).start();
        return start - end >= GAP || (start > end && text.note().charAt(end) == '\t');
    }

    /// @return how far the token stands from the start of its line
    static int x(NoteText text, int token) {
        int start = text.token(token).start();
        int low = Math.max(0, start - WIDEST);
        int at = start;
        while (at > low && text.note().charAt(at - 1) != '\n') {
            at--;
        }
        return start - at;
    }

    /// @return the columns, or null when the clause is no heading
    static @Nullable Columns of(NoteText text, Sorted clause, Places places) {
        return new ColumnCells(text, places, clause).read();
    }

    private @Nullable Columns read() {
        int cells = 0;
        int start = from;
        int first = cell(text, from, from, layout);
        for (int i = from + 1; i <= to; i++) {
            boolean bar = i < to && layout == Columns.Layout.BARS && text.is(i, "|");
            boolean gap = i < to && layout == Columns.Layout.GAPS && gap(text, i);
            if (i == to || bar || gap) {
                if (!one(start, i, first + cells)) {
                    return null;
                }
                cells++;
                start = bar ? i + 1 : i;
            }
        }
        return odd || cells < 2 ? null : made(first, cells);
    }

    /// Reads one cell; false when it holds a value and the line so is no heading.
    private boolean one(int start, int end, int cell) {
        When when = null;
        Side side = null;
        String mode = null;
        boolean strength = false;
        boolean skip = false;
        Hit region = null;
        Hit motion = null;
        int date = -1;
        int words = 0;
        for (int i = start; i < end; i++) {
            int day = Math.max(Dates.endOf(text, i), named && !calendar(i) && !Modes.week(text, i) ? i : moment(i));
            var limb = places.sideAt(i);
            var cue = limb != null && text.hit(i, Category.WHEN) != null && text.any(i + 1, "now", "today") ? null : text.hit(i, Category.WHEN);
            var way = text.hit(i, Category.MODE);
            var short2 = Modes.pair(text, i);
            var place = places.place(i);
            var subject = subject(i);
            if (day > i) {
                date = i;
                i = day - 1;
            } else if (short2 != null) {
                mode = short2;
                i += 2;
            } else if (subject != null && subject.to() <= end && (place == null || subject.length() >= place.length())) {
                motion = motion == null ? subject : motion;
                named = true;
                i = subject.to() - 1;
            } else if (text.token(i).number() && !text.any(i - 1, "(", "/") && !(text.is(i + 1, "/") && layout == Columns.Layout.BARS)) {
                return false;
            } else if (cue != null && (cue.name().equals("prior") || cue.name().equals("current") || cue.name().equals("goal"))) {
                when = cue.name().equals("prior") ? When.PRIOR : cue.name().equals("goal") ? When.GOAL : When.CURRENT;
                i = cue.to() - 1;
            } else if (text.hit(i, Category.CUE, "head goal") != null) {
                when = When.GOAL;
            } else if (text.hit(i, Category.CUE, "head prior") != null) {
                when = When.PRIOR;
            } else if (text.hit(i, Category.CUE, "head current") != null) {
                when = When.CURRENT;
            } else if (text.hit(i, Category.CUE, "head skip") != null) {
                skip = true;
            } else if (limb != null) {
                side = limb;
            } else if (text.hit(i, Category.CUE, "strength") != null) {
                strength = true;
                named = true;
            } else if (text.hit(i, Category.PAIN) != null) {
                named = true;
                words++;
            } else if (way != null) {
                mode = way.name().equals("motion") ? mode : Modes.joined(text, i, mode, way.name());
                words += way.name().equals("motion") ? 1 : 0;
            } else if (place != null) {
                region = place;
                i = place.to() - 1;
            } else if (text.token(i).letters()) {
                words++;
            }
        }
        words += motion != null && motion.term().category() != Category.MOTION ? 1 : 0;
        keep(start, new Column(cell, layout == Columns.Layout.GAPS && tabs(text, start) > 0 ? tabs(text, start) : x(text, start), when, side, mode, strength, region, motion, skip), date, words);
        return true;
    }

    /// "Perf", "Sat" in the heading of a table that the COPM is named for.
    private @Nullable Hit copm(int i) {
        boolean satisfaction = text.any(i, "sat", "satisfaction");
        if (!satisfaction && !text.any(i, "perf", "performance")) {
            return null;
        }
        for (int k = i - 1; k >= Math.max(0, i - FAR); k--) {
            if (text.is(k, "copm") || (text.is(k, "canadian") && text.is(k + 1, "occupational"))) {
                return new Hit(i, i + 1, new org.notewright.analysis.facts.text.Term(org.notewright.analysis.facts.text.Category.MEASURE,
                        satisfaction ? "COPM satisfaction" : "COPM performance", "10", ""));
            }
        }
        return null;
    }

    private @Nullable Hit subject(int i) {
        if (Girths.named(text, i) && text.hit(i, org.notewright.analysis.facts.text.Category.MEASURE) == null) {
            return new Hit(i, i + 1, Girths.term(""));
        }
        if (text.any(i, "lsi") || (text.is(i, "symmetry") && !text.is(i - 1, "limb"))) {
            return new Hit(i, i + 1, new org.notewright.analysis.facts.text.Term(org.notewright.analysis.facts.text.Category.MEASURE, "LSI", "", "%"));
        }
        var part = copm(i);
        if (part != null) {
            return part;
        }
        for (var hit : text.hits(i)) {
            if (Subject.of(hit) != null && !text.any(hit.from(), "function", "e", "f", "best", "core", "turning", "ever", "inv")) {
                return hit;
            }
        }
        return null;
    }

    private void keep(int start, Column column, int date, int words) {
        boolean told = column.when() != null || column.side() != null || column.mode() != null || column.strength() || column.region() != null
                || column.motion() != null || date >= 0 || column.skip();
        boolean first = start == from && (layout == Columns.Layout.BARS || x(text, start) < INDENT);
        boolean names = first && (words > 0 || !told || ((column.region() != null || column.motion() != null) && column.when() == null));
        if (names || (first && column.when() == null && date < 0)) {
            label = names;
            topic = topic(column);
            if (!names) {
                columns.add(column);
                dates.add(date);
            }
        } else if (told) {
            columns.add(column.when() == null && date >= 0 ? column.at(When.BEST) : column);
            dates.add(date);
        } else {
            odd |= words > 3;
        }
    }

    private static Columns.Topic topic(Column column) {
        var region = column.region();
        var finger = region != null && region.name().endsWith(" finger") ? region.name().substring(0, region.name().length() - 7) : null;
        return new Columns.Topic(column.side(), finger, region, column.motion(), column.strength() ? "strength" : column.mode());
    }

    /// "Perf 2/26": behind the name of a test only a fraction that no test has is a day.
    private boolean calendar(int i) {
        return text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).whole(11, 31) && !text.token(i + 2).whole(20, 20)
                && !text.token(i + 2).whole(24, 24) && !text.token(i + 2).whole(28, 28) && !text.token(i + 2).whole(30, 30);
    }

    /// "5/4", "Week 8", "visit 10", "wk 0": a column of its own time.
    private int moment(int i) {
        boolean day = text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).whole(1, 31) && text.token(i + 2).glued()
                && (!text.token(i + 3).glued() || text.token(i + 3).line() || text.any(i + 3, ")", "|"));
        day |= text.token(i).whole(1, 12) && text.is(i + 1, "-") && text.token(i + 1).glued() && text.token(i + 2).whole(1, 31) && text.token(i + 2).glued() && (i + 3 >= to || gap(text, i + 3) || text.is(i + 3, "|")) && gap(text, i);
        boolean named = text.any(i, "week", "wk", "visit", "v", "month", "mo", "day", "q", "t", "quarter", "session", "tx", "m", "d", "year", "yr", "cert", "report", "time", "test") && text.token(i + 1).whole(0, 99);
        return day ? i + 3 : named ? i + 2 : text.word(i).matches("[qtvmdrw]\\d{1,2}") ? i + 1 : i;
    }

    /// The first cell joins the columns only when it is of their kind: "AROM  PROM", but not "AROM | R | L".
    private @Nullable Columns made(int first, int cells) {
        var told = columns.stream().filter(c -> !c.skip()).toList();
        if (!label && told.size() > 2 && told.getFirst().cell() == first && !alike(told.getFirst(), told.subList(1, told.size()))) {
            label = true;
            columns.removeFirst();
            dates.removeFirst();
            told = told.subList(1, told.size());
        } else if (!label && !columns.isEmpty()) {
            topic = Columns.Topic.NONE;
        }
        if (scores()) {
            return null;
        }
        long moments = told.stream().filter(c -> c.when() != null).count();
        long sides = told.stream().filter(c -> c.side() != null).count();
        long modes = told.stream().filter(c -> c.mode() != null || c.strength()).count();
        long joints = told.stream().filter(c -> c.region() != null).count();
        long motions = told.stream().filter(c -> c.motion() != null).count();
        boolean normed = label && !told.isEmpty() && columns.size() > told.size();
        boolean enough = normed || moments >= 2 || sides >= 2 || modes >= 2 || ((label || x(text, from) >= INDENT) && (joints >= 2 || motions >= 2));
        if (!enough || (told.size() < 2 && !normed)) {
            return null;
        }
        return new Columns(layout, ordered(), cells, label, topic);
    }

    /// "2/5   3/5   4/5": fractions of one whole are scores, not days.
    private boolean scores() {
        int same = 0;
        int days = 0;
        for (int i : dates) {
            if (i >= 0 && text.token(i).number() && text.is(i + 1, "/") && Dates.endOf(text, i) == i) {
                days++;
                same += text.is(i + 2, text.word(dates.getLast() < 0 ? i + 2 : dates.getLast() + 2)) ? 1 : 0;
            }
        }
        return days >= 3 && same == days;
    }

    private static boolean alike(Column first, List<Column> rest) {
        return rest.stream().anyMatch(c -> (first.when() != null && c.when() != null) || (first.side() != null && c.side() != null)
                || (first.region() != null && c.region() != null) || (first.motion() != null && c.motion() != null) || ((first.mode() != null || first.strength()) && (c.mode() != null || c.strength())));
    }

    /// A cell with a date only stands as BEST until the order of the dates decides: the last is today's.
    private List<Column> ordered() {
        int last = -1;
        boolean now = columns.stream().anyMatch(c -> c.when() == When.CURRENT);
        for (int k = 0; k < columns.size(); k++) {
            boolean later = last < 0 || day(dates.get(k)) >= day(dates.get(last)) || day(dates.get(k)) < 0;
            last = columns.get(k).when() == When.BEST && later ? k : last;
        }
        var list = new ArrayList<Column>();
        for (int k = 0; k < columns.size(); k++) {
            var column = columns.get(k);
            boolean latest = last >= 0 && (k == last || (day(dates.get(last)) > 0 && day(dates.get(k)) == day(dates.get(last))));
            list.add(column.when() != When.BEST ? column : column.at(latest && !now ? When.CURRENT : When.PRIOR));
        }
        for (int k = 0; k < list.size(); k++) {
            var column = list.get(k);
            boolean later = false;
            for (int j = k + 1; j < list.size() && column.when() == When.CURRENT; j++) {
                var other = list.get(j);
                later |= other.when() == When.CURRENT && other.side() == column.side() && java.util.Objects.equals(other.mode(), column.mode()) && other.strength() == column.strength()
                        && java.util.Objects.equals(name(other.region()), name(column.region())) && java.util.Objects.equals(name(other.motion()), name(column.motion())) && !other.skip()
                        && !(day(dates.get(k)) > 0 && day(dates.get(k)) == day(dates.get(j)));
            }
            if (later && !column.skip()) {
                list.set(k, column.at(When.PRIOR));
            }
        }
        return ColumnMoments.latest(list, dates.stream().map(this::day).toList());
    }

    private static @Nullable String name(@Nullable Hit hit) {
        return hit == null ? null : hit.name();
    }

    /// @return a number that grows with the date, or -1 for no date
    private double day(int i) {
        if (i < 0) {
            return -1;
        }
        if (!text.token(i).number()) {
            return text.token(i + 1).value();
        }
        boolean year = text.is(i + 3, text.word(i + 1)) && text.token(i + 4).number();
        return (year ? text.token(i + 4).value() % 100 * 400 : 0) + text.token(i).value() * 32 + text.token(i + 2).value();
    }
}
