package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Services with their minutes and units: "TE x23'", "97140 manual x 10 min", "15 min of gait training", "NMR 2u".
///
/// Minutes of equipment inside a service ("bike 6'") are not the service's. A name alone is a service only where a
/// treatment is told, not in a plan.
final class ServiceReader implements Reader {

    private static final int LOOK = 22;
    private static final int MOST_MINUTES = 240;
    /// "250'" is a distance in feet, "25'" a time.
    private static final int LONGEST_STROKE = 90;

    private final List<Fact.Service> found = new ArrayList<>();

    @Override public void read(Scene scene) {
        for (var clause : scene.clauses) {
            if (clause.goal()) {
                continue;
            }
            boolean before = minutesFirst(scene, clause);
            int first = found.size();
            for (int i = clause.from(); i < clause.to(); i++) {
                var hit = service(scene.text, i);
                if (hit != null) {
                    i = one(scene, clause, hit, before) - 1;
                }
            }
            unitList(scene, clause, first);
        }
        var told = new HashSet<String>();
        for (var service : found) {
            if (service.minutes() != null || service.units() != null) {
                told.add(service.code());
            }
        }
        for (var service : found) {
            boolean counted = service.minutes() != null || service.units() != null;
            if (counted || told.add(service.code())) {
                scene.add(service);
            }
        }
    }

    /// "97535 32  97530 16  97110 12  (units 2 / 1 / 1)": the units of the line's services, in their order.
    private void unitList(Scene scene, Sorted clause, int first) {
        var text = scene.text;
        int count = found.size() - first;
        for (int i = clause.from(); count > 1 && i < clause.to(); i++) {
            if (text.any(i, "units", "unit") && text.token(i + 1 + (text.is(i + 1, ":") ? 1 : 0)).whole(1, 8)) {
                int at = i + 1 + (text.is(i + 1, ":") ? 1 : 0);
                var units = new ArrayList<Double>();
                while (at < clause.to() && text.token(at).whole(0, 8)) {
                    units.add(text.token(at).value());
                    at += text.any(at + 1, "/", ",") ? 2 : 1;
                }
                for (int k = 0; units.size() == count && k < count; k++) {
                    var service = found.get(first + k);
                    if (service.units() == null) {
                        found.set(first + k, new Fact.Service(service.span(), service.code(), service.name(), service.minutes(), units.get(k)));
                    }
                }
                return;
            }
        }
    }

    private static @Nullable Hit service(NoteText text, int i) {
        var hit = text.hit(i, Category.SERVICE);
        if (hit == null || (text.any(i, "us", "ex", "te", "ta", "mt", "gt") && !text.token(i).upper() && !text.token(i + 1).number()
                && !text.is(i + 1, "x"))) {
            return null;
        }
        return hit;
    }

    private static boolean minutesFirst(Scene scene, Sorted clause) {
        var text = scene.text;
        for (int i = clause.from(); i < clause.to(); i++) {
            if (service(text, i) != null) {
                return false;
            }
            if (minutes(text, i) && scene.free(i)) {
                return service(text, linked(text, i + 2)) != null;
            }
        }
        return false;
    }

    /// Passes over "of", "on", "were spent on".
    private static int linked(NoteText text, int at) {
        int i = at;
        while (i < at + 5 && text.any(i, "of", "x", "-", "on", "in", "for", "with", "were", "was", "spent", "doing", "to", "skilled", "the", "direct", "providing")) {
            i++;
        }
        return i;
    }

    private static boolean minutes(NoteText text, int i) {
        var test = text.hit(i, Category.MEASURE);
        if (test != null && test.length() > 1 || text.is(i + 1, "'") && text.hit(i + 2, Category.LEVEL) != null) {
            return false;
        }
        boolean m = text.is(i + 1, "m") && text.token(i + 1).glued() && text.token(i).whole(5, 120)
                && (text.token(i - 1).whole(90000, 99999) || (text.any(i - 1, ":", "-", "x") && text.token(i - 2).whole(90000, 99999))
                || text.hit(i - 1, Category.SERVICE) != null);
        return m || (text.token(i).number() && (text.named(i + 1, Category.UNIT, "min") && !text.is(i + 1, "'") || (text.is(i + 1, "'") && text.token(i).value() <= LONGEST_STROKE && !text.is(i + 2, "x"))
                || (text.is(i + 1, "-") && text.named(i + 2, Category.UNIT, "min"))));
    }

    /// Reads one service and returns the token to go on from.
    private int one(Scene scene, Sorted clause, Hit hit, boolean minutesFirst) {
        var text = scene.text;
        String code = hit.name();
        int end = hit.to();
        var printed = text.token(hit.from()).number() || text.is(hit.from(), "g0283");
        Double minutes = null;
        Double units = null;
        int at = end;
        int from = hit.from();
        if (minutesFirst) {
            int before = from - 2;
            while (before > clause.from() && before > from - 8 && !minutes(text, before)) {
                before--;
            }
            if (minutes(text, before) && scene.free(before) && linked(text, before + 2) == from) {
                minutes = text.token(before).value();
                scene.take(before, before + 2);
                from = before;
            }
        }
        if (printed && minutes == null && text.is(from - 1, "(") && text.is(end, ")") && minutes(text, from - 3) && scene.free(from - 3)) {
            minutes = text.token(from - 3).value();
            scene.take(from - 3, from - 1);
            from -= 3;
        }
        boolean colon = false;
        boolean comma = false;
        int stop = Math.min(clause.to(), at + LOOK);
        while (at < stop) {
            var next = service(text, at);
            if (next != null && next.name().equals(code) && !comma) {
                printed |= text.token(at).number();
                at = next.to();
                end = at;
                continue;
            }
            boolean codes = next != null && text.token(next.from()).number();
            if (next != null && codes && !comma && !printed && !colon) {
                code = next.name();
                printed = true;
                at = next.to();
                end = at;
                continue;
            }
            boolean inside = printed && minutes == null && next != null && !codes && !comma && !text.any(next.from() - 1, ",", ";", "+", "|");
            if ((next != null && !inside && (codes || ends(text, next, clause))) || (text.any(at, "total", "timed", "tot", ";")
                    && !text.is(at - 1, "("))) {
                break;
            }
            if (printed && text.token(at).number() && text.any(at + 1, "gp", "go", "gn", "kx", "cq", "co")) {
                scene.take(at, at + 1);
                at += 2;
                end = at;
                continue;
            }
            int unit = units(text, at, printed);
            if (unit > 0 && units == null) {
                units = text.token(at).value();
                scene.take(at, unit);
                at = unit;
                end = at;
                continue;
            }
            if (text.is(at, "_")) {
                at++;
                end = minutes == null ? at : end;
                continue;
            }
            boolean direct = at - end <= 4 && !comma;
            if (minutes == null && !minutesFirst && scene.free(at) && minutes(text, at) && !equipment(text, hit.to(), at)
                    && (!colon || ((direct || printed) && text.is(at - 1, ":")) || closing(text, at, clause)) ) {
                minutes = text.token(at).value();
                int to = text.is(at + 1, "-") ? at + 3 : at + 2;
                scene.take(at, to);
                at = to;
                end = at;
                if (units != null) {
                    break;
                }
                comma = false;
                stop = Math.min(clause.to(), at + 5);
                continue;
            }
            boolean plain = !(text.is(at + 1, "/") && text.token(at + 1).glued() && text.token(at + 2).number()) && !printed && minutes == null && at == hit.to() && scene.free(at) && text.token(at).whole(5, 120) && unitless(text, clause)
                    && (at + 1 >= clause.to() || text.any(at + 1, ",", ";", "-", ":", "/", "(", "+", ".", "and", "|"));
            if (plain) {
                minutes = text.token(at).value();
                scene.take(at, at + 1);
                end = at + 1;
                break;
            }
            boolean bare = printed && minutes == null && scene.free(at) && text.token(at).whole(5, 120) && (at - end <= 3 || (lastCell(text, at + 1) && column(text, hit.from())))
                    && !text.any(at + 1, "x") && !(text.is(at + 1, "/") && text.token(at + 1).glued()) && (!text.is(at - 1, "x") || text.is(at + 1, ":") && text.token(at).whole(8, 90)) && text.hit(at + 1, Category.UNIT) == null;
            if (bare) {
                minutes = text.token(at).value();
                scene.take(at, at + 1);
                end = at + 1;
                if (units == null && lastCell(text, end) && column(text, hit.from())) {
                    units = text.token(end).value();
                    scene.take(end, end + 1);
                    end++;
                    break;
                }
            }
            boolean unitsNext = text.is(at, ",") && units == null && units(text, at + 1, printed) > 0;
            if (minutes != null && text.any(at, ":", ",", ";") && !unitsNext) {
                break;
            }
            colon |= text.is(at, ":");
            comma |= text.is(at, ",");
            at++;
        }
        keep(scene, clause, hit, code, printed, minutes, units, from, end);
        return Math.max(end, hit.to());
    }

    /// Another service ends this one's words, unless it is a short word inside them ("ex", "gait" in a phrase).
    private static boolean ends(NoteText text, Hit next, Sorted clause) {
        boolean opens = text.any(next.from() - 1, ",", ";", ".", "+", "and", "/", "|") || next.from() == clause.from();
        for (int i = next.to(); i < Math.min(clause.to(), next.to() + 4); i++) {
            if (minutes(text, i) || text.is(i, ":")) {
                return true;
            }
            if (text.token(i).number() && !text.is(i - 1, "x")) {
                break;
            }
        }
        return opens && next.length() > 1;
    }

    /// A treatment line whose minutes carry no unit: "TE 30 - …, NMR 15 - …, total 45".
    private static boolean unitless(NoteText text, Sorted clause) {
        int pairs = 0;
        int low = clause.clause().from();
        while (low > 0 && !text.token(low - 1).line()) {
            low--;
        }
        for (int i = low; i < Math.min(text.size(), low + 240) && !text.token(i).line(); i++) {
            var hit = service(text, i);
            pairs += hit != null && text.token(hit.to()).whole(5, 120) ? 1 : 0;
            pairs += text.any(i, "total", "timed", "tot", "ttm") && (text.token(i + 1).number() || text.token(i + 2).number()) ? 1 : 0;
            if (hit != null) {
                i = hit.to() - 1;
            }
        }
        return pairs >= 2;
    }

    private static int units(NoteText text, int at, boolean code) {
        boolean word = text.token(at).whole(1, 16) && text.any(at + 1, "u", "unit", "units");
        boolean times = code && text.is(at - 1, "x") && text.token(at).whole(1, 6) && text.hit(at + 1, Category.UNIT) == null
                && !text.is(at + 1, "x");
        boolean closed = code && text.is(at - 1, "(") && text.token(at).whole(1, 6) && text.is(at + 1, ")");
        return word ? at + 2 : times || closed ? at + 1 : -1;
    }

    /// "97110   Therapeutic exercise   15    1": a small number at the very end of a row.
    private static boolean lastCell(NoteText text, int at) {
        return text.token(at).whole(1, 8) && (at + 1 >= text.size() || text.token(at + 1).line() || (text.is(at + 1, "|") && text.token(at + 2).line()));
    }

    /// The heading of a table above names minutes first, then units: "CPT  Description  Min  Units".
    private static boolean column(NoteText text, int row) {
        boolean units = false;
        for (int i = row - 1; i >= Math.max(0, row - 120); i--) {
            if (text.any(i, "units", "unit", "u") && (text.token(i + 1).line() || text.is(i + 1, "|"))) {
                units = true;
            } else if (units && text.any(i, "min", "mins", "minutes")) {
                return true;
            } else if (units && text.token(i).line()) {
                return false;
            }
        }
        return false;
    }

    /// Minutes at the very end of a list, in brackets or after a dash, are the service's.
    private static boolean closing(NoteText text, int at, Sorted clause) {
        boolean marked = text.any(at - 1, "(", "=") || (text.is(at - 1, "-") && !text.token(at - 1).glued());
        return marked && at + 4 >= clause.to();
    }

    private static boolean equipment(NoteText text, int from, int at) {
        for (int i = Math.max(from, at - 5); i < at; i++) {
            if (text.any(i, "bike", "nustep", "treadmill", "ube", "elliptical", "warm", "scifit", "stepper", "arm", "tm", "cycle",
                    "ergometer", "airdyne", "rower", "octane", "warmup")) {
                boolean later = false;
                for (int k = i; k < at; k++) {
                    later |= text.is(k, ",");
                }
                return !later;
            }
        }
        return false;
    }

    private void keep(Scene scene, Sorted clause, Hit hit, String code, boolean printed, @Nullable Double minutes,
                      @Nullable Double units, int from, int end) {
        var text = scene.text;
        if (minutes == null && units == null && !named(text, clause, hit, printed)) {
            return;
        }
        if (minutes != null && minutes > MOST_MINUTES) {
            scene.reject(from, end, "A service cannot last longer than " + MOST_MINUTES + " minutes.");
            return;
        }
        found.add(new Fact.Service(text.span(from, end), code.equals("G0283") ? "97014" : code, ServiceNames.of(code), minutes, units));
    }

    /// A name without minutes: believed where a treatment is told and the name opens it.
    private static boolean named(NoteText text, Sorted clause, Hit hit, boolean printed) {
        if (clause.section() != SoapSection.OBJECTIVE) {
            return printed && clause.section() == null;
        }
        boolean untimed = hit.term().extra().equals("untimed") && !text.any(hit.from(), "group", "heat", "traction", "tens");
        boolean opens = hit.from() == clause.from() || text.any(hit.from() - 1, ":", ",", ";", ".", "-", "and", "+", "/");
        boolean list = text.is(hit.to(), ":") && hit.from() == clause.from();
        boolean whole = hit.length() > 1 && hit.from() == clause.from() && !text.any(hit.to(), "was", "were", "is", "deferred");
        list &= !hit.name().equals("97535");
        whole &= !(hit.name().equals("97535") && text.is(hit.to(), ":"));
        return printed || (untimed && opens) || (list && !text.any(hit.from(), "gait", "exercise", "exercises")) || whole;
    }
}
