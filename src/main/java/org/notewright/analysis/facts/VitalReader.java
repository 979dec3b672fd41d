package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Vital signs. A number no living person has is implausible (bounds far outside clinical practice).
final class VitalReader implements Reader {

    private static final int LOOK = 6;
    private static final String[] STAGES = {"post", "after", "standing", "exercise", "walking", "ambulation", "sitting", "supine", "rest", "recovery",
        "seated", "pre", "before", "p", "peak", "resting", "end", "exertion", "activity", "gait", "stand", "sit"};

    @Override public void read(Scene scene) {
        var text = scene.text;
        new VitalRows(scene, (name, at, to, of) -> emit(scene, name, at, at, to, of)).read();
        for (int i = 0; i < text.size(); i++) {
            var hit = text.hit(i, Category.VITAL);
            boolean flow = text.is(i, "o2") && text.token(i + 1).number() && text.is(i + 2, "l");
            boolean rotation = flow || text.any(i, "rr") && CodedRows.named(text) || text.any(i, "rr") && (text.any(i + 3, "lr") || text.any(i + 4, "lr") || text.any(i - 3, "lr") || text.any(i - 4, "lr"));
            boolean verb = text.is(i, "sat") && !(vitals(text, i) && text.token(i + 1).whole(60, 100));
            if (hit != null && !rotation && !verb && !text.any(i - 1, "@", "target", "max", "threshold") && !(hit.name().equals("HR") && text.is(hit.to() + 1, "x"))
                    && (text.token(i).upper() || hit.length() > 1 || text.word(i).length() > 2 || text.any(i, "bp", "hr"))) {
                values(scene, hit);
            } else if (pulse(scene, i)) {
                emit(scene, "HR", i, i + 1, i + 2, -1);
            } else if (unnamed(scene, i)) {
                emit(scene, "BP", i, i, i + 3, i + 2);
                rest(scene, i + 3);
            }
        }
    }

    /// "BP 136/70, P 76": a P behind another vital sign.
    private static boolean pulse(Scene scene, int i) {
        var text = scene.text;
        boolean named = text.is(i, "p") && text.token(i).upper() && text.token(i + 1).whole(30, 220) && scene.free(i + 1);
        return named && (vitals(text, i) || beside(text, i) || text.any(i - 1, ",") && text.token(i - 2).number() && text.is(i - 3, "/") && scene.taken(i - 2));
    }

    /// "BP 136/78   P 80   RR 18": a P in a line with two other vital signs, or with one close by.
    private static boolean beside(NoteText text, int at) {
        int named = 0;
        for (int i = at + 2; i < Math.min(text.size(), at + 12) && !text.token(i).line(); i++) {
            named += text.hit(i, Category.VITAL) != null && !text.any(i, "t", "p") ? 1 : 0;
        }
        for (int i = at - 1; i > Math.max(0, at - 12) && !text.token(i).line(); i--) {
            named += text.hit(i, Category.VITAL) != null && !text.any(i, "t", "p") ? 1 : 0;
        }
        return named > 0;
    }

    /// "Vitals - sitting 138/76, …; standing 1 min 130/72": in a line of vital signs only pressure is written so.
    private static boolean unnamed(Scene scene, int i) {
        var text = scene.text;
        boolean shape = text.token(i).whole(70, 260) && text.is(i + 1, "/") && text.token(i + 2).whole(30, 150) && scene.free(i) && scene.free(i + 2)
                && text.token(i).value() > text.token(i + 2).value() && !text.is(i + 3, "/");
        return shape && text.hit(i - 1, Category.MEASURE) == null && vitals(text, i);
    }

    private static boolean vitals(NoteText text, int at) {
        for (int i = at - 1; i >= 0 && !text.token(i).line(); i--) {
            if (text.any(i, "vitals", "vs") || (text.hit(i, Category.VITAL) != null && text.token(i).upper()) || (text.is(i, "vital") && text.is(i + 1, "signs"))) {
                return true;
            }
        }
        for (int i = at + 1; i < Math.min(text.size(), at + 24) && !text.token(i).line(); i++) {
            if (text.named(i, Category.VITAL, "HR", "SpO2", "RR") && text.token(i).upper()) {
                return true;
            }
        }
        return false;
    }

    private void values(Scene scene, Hit hit) {
        var text = scene.text;
        int at = number(text, hit.to());
        int from = hit.from();
        while (at >= 0 && scene.free(at)) {
            int of = hit.name().equals("BP") ? over(text, at) : -1;
            if (hit.name().equals("BP") && of < 0) {
                return;
            }
            int to = of > 0 ? of + 1 : at + 1;
            boolean exercise = text.any(to, "x") || text.named(to, Category.UNIT, "min", "s", "lb", "reps", "ft", "steps");
            if (exercise && of < 0) {
                return;
            }
            if (hit.name().equals("RPE")) {
                scene.take(at, Amount.at(text, at).to());
                return;
            }
            emit(scene, hit.name(), from, at, to, of);
            boolean rates = of < 0 && text.is(to, "/") && text.token(to + 1).whole(30, 220) && hit.name().equals("HR") && scene.free(to + 1);
            if (rates) {
                emit(scene, hit.name(), to + 1, to + 1, to + 2, -1);
            }
            int behind = text.any(to, "bpm", "mmhg", "%") ? to + 1 : to;
            boolean arrow = (text.is(behind, "→") || (text.any(behind, "and", "then") && text.hit(behind + 1, Category.VITAL) == null && !text.token(behind + 2).letters())) && text.token(behind + 1).number();
            if (arrow && of < 0 && scene.free(behind + 1)) {
                emit(scene, hit.name(), behind + 1, behind + 1, behind + 2, -1);
            }
            int column = of < 0 && !arrow ? column(text, hit, at, behind) : -1;
            while (column > 0 && scene.free(column)) {
                emit(scene, hit.name(), column, column, column + 1, -1);
                column = column(text, hit, at, text.any(column + 1, "bpm", "%") ? column + 2 : column + 1);
            }
            int after = text.any(to, "bpm", "mmhg", "%") ? to + 1 : to;
            after = hit.name().equals("SpO2") && text.token(after).number() && text.is(after + 1, "l") ? after + 2 : after;
            int next = number(text, after);
            boolean staged = next > 0 && (text.any(next + (hit.name().equals("BP") ? 3 : 1), STAGES) || text.any(next + (hit.name().equals("BP") ? 4 : 2), STAGES)
                    || text.any(next - 1, STAGES) || (text.any(next - 1, "to") && text.any(next - 2, "back", "recovered"))) && text.hit(next - 1, Category.VITAL) == null;
            from = next > 0 && (hit.name().equals("BP") || staged) ? after : -1;
            at = from > 0 ? next : -1;
            if (at > 0 && hit.name().equals("BP") && over(text, at) < 0) {
                return;
            }
            from = at > 0 ? at : from;
        }
        if (hit.name().equals("SpO2")) {
            percents(scene, hit.to());
        }
    }

    /// "SpO2 93% 2L, 88% p 3 min stdg, 92% p 1 min": more percentages of the list, each with its circumstance.
    private static void percents(Scene scene, int from) {
        var text = scene.text;
        for (int i = from; i < from + 18 && !text.token(i).line() && !text.any(i, ";", "."); i++) {
            boolean more = text.is(i, ",") && text.token(i + 1).whole(60, 100) && text.is(i + 2, "%") && scene.free(i + 1)
                    && text.any(i + 3, "p", "after", "post", "with", "w/", "on", "in", "at", "during", "seated", "standing", "stdg", "supine", "rest");
            if (more) {
                emit(scene, "SpO2", i + 1, i + 1, i + 2, -1);
            }
        }
    }

    /// "118/64, 84, 93% 2L": rate and saturation behind a pressure that is not named either.
    private static void rest(Scene scene, int at) {
        var text = scene.text;
        int rate = text.any(at, ",", "and") ? at + 1 : -1;
        if (rate < 0 || !text.token(rate).whole(30, 220) || !scene.free(rate) || !text.any(rate + 1, ",", ";", ".", "") && !text.token(rate + 1).line()) {
            return;
        }
        emit(scene, "HR", rate, rate, rate + 1, -1);
        int air = rate + 2;
        while (text.token(air).whole(50, 100) && text.is(air + 1, "%") && scene.free(air)) {
            emit(scene, "SpO2", air, air, air + 1, -1);
            air = text.is(air + 2, "→") ? air + 3 : text.size();
        }
    }

    /// "Pulse      77      84": the next value of a row that the sign's name opens, or -1.
    private static int column(NoteText text, Hit hit, int first, int next) {
        boolean opens = hit.from() == 0 || text.token(hit.from() - 1).line() || text.is(hit.from() - 1, "|");
        boolean wide = text.wide(first) || text.is(first - 1, "|");
        int at = text.is(next, "|") ? next + 1 : next;
        boolean apart = text.wide(at) || at > next;
        return opens && wide && apart && text.token(at).number() && !text.is(at + 1, "/") ? at : -1;
    }

    private static void emit(Scene scene, String name, int from, int at, int to, int of) {
        var text = scene.text;
        double value = text.token(at).value();
        if (name.equals("HR") && value <= 4) {
            return;
        }
        double second = of > 0 ? text.token(of).value() : 0;
        boolean good = switch (name) {
            case "BP" -> value >= 50 && value <= 280 && second >= 20 && second <= 180 && second < value;
            case "HR" -> value >= 25 && value <= 250;
            case "SpO2" -> value >= 40 && value <= 100;
            case "RR" -> value >= 4 && value <= 80;
            default -> (value >= 32 && value <= 43) || (value >= 90 && value <= 110);
        };
        boolean unit = text.any(to, "%") || text.any(to, "bpm", "mmhg");
        int end = unit ? to + 1 : to;
        scene.take(at, end);
        if (good) {
            var printed = of > 0 ? text.word(at) + "/" + text.word(of) : text.word(at);
            scene.add(new Fact.Vital(text.span(from, end), name, printed));
        } else if (at - from <= 2 || text.hit(from, Category.VITAL) == null || text.token(from).upper()) {
            scene.reject(from, end, name + " is outside what is possible.");
        }
    }

    private static int over(NoteText text, int at) {
        return text.any(at + 1, "/", "over") && text.token(at + 2).number() ? at + 2 : -1;
    }

    /// Passes over "sitting", "at rest", "pre", ":" and the like to the number.
    private static int number(NoteText text, int start) {
        int from = start;
        for (int k = start; text.is(start, "(") && k < start + 8; k++) {
            if (text.token(k).number()) {
                break;
            }
            if (text.is(k, ")")) {
                from = k + 1;
                break;
            }
        }
        for (int i = from; i < from + LOOK; i++) {
            if (text.token(i).number()) {
                return i;
            }
            boolean filler = text.any(i, ":", "-", "=", "(", ")", ",", "was", "is", "of", "at", "rest", "resting", "sitting", "seated",
                    "supine", "standing", "pre", "post", "before", "after", "tx", "exercise", "l", "r", "left", "right", "arm",
                    "treatment", "and", "on", "lifting", "nadir", "peak", "max", "low", "lowest", "measured", "today", "initially", "activity", "session", "start", "end", "→", "ue", "in",
                    "during", "amb", "ambulation", "gait", "to", "the", "reading", "/", "sit", "stand", "ex", "decreased", "increased",
                    "with", "w/", "level", "levels", ";", "|", "at", "then", "supine", "min", "walk", "walking", "steps", "stairs", "prior", "sidelying", "dropped",
                    "fell", "rose", "back", "down", "up", "went", "came", "recovered");
            if (!filler) {
                return -1;
            }
        }
        return -1;
    }
}
