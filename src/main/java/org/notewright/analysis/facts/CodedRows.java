package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Rows whose values answer a list of codes: "8/04  F/E/RR/LR/RSB/LSB: 45/50/60/55/30/28".
///
/// Three codes at least, every one a motion of the spine, and as many values; the code tells the side moved to.
final class CodedRows {

    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int LINES_BACK = 60;

    /// What a code stands for.
    private record Code(String motion, @Nullable Side side) {
        /// Its name only.
        @Override public String toString() {
            return "Code";
        }
    }

    /// A row that was understood: its place, day (or -1) and values.
    private record Row(int from, int first, int to, int day, @Nullable When when, String region, List<Code> codes, List<Double> values) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Row";
        }
    }

    private final Scene scene;
    private final NoteText text;
    private final Places places;

    private CodedRows(Scene scene, Places places) {
        this.scene = scene;
        this.text = scene.text;
        this.places = places;
    }

    /// Adds the ranges of every such row and takes their numbers; of dated rows the latest is today's.
    static void read(Scene scene, Places places) {
        var reader = new CodedRows(scene, places);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < scene.text.size(); i++) {
            var row = reader.row(i);
            if (row != null) {
                rows.add(row);
                i = row.to() - 1;
            }
        }
        int latest = rows.stream().mapToInt(Row::day).max().orElse(-1);
        rows.forEach(row -> reader.add(row, row.when() != null ? row.when() : row.day() < latest && row.day() > 0 ? When.PRIOR : When.CURRENT));
    }

    /// @return true where the note itself uses the short codes of rotation, so that "RR 70" is no respiratory rate
    static boolean named(NoteText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, "rr") && (text.is(i + 1, "/") && text.is(i + 2, "lr") || text.is(i - 1, "/") && text.is(i + 1, "/"))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Row row(int at) {
        var codes = new ArrayList<Code>();
        int i = at;
        var code = code(i);
        while (code != null && codes.size() < MOST) {
            codes.add(code);
            if (!text.is(i + 1, "/")) {
                i++;
                break;
            }
            i += 2;
            code = code(i);
        }
        if (codes.size() < LEAST || code == null || codes.stream().allMatch(c -> c.side() == null)) {
            return null;
        }
        while (text.any(i, ":", "=", "(", ")", "deg", "-", "R", "L") && !text.token(i).number()) {
            i++;
        }
        int first = i;
        var values = new ArrayList<Double>();
        while (text.token(i).number() && values.size() <= codes.size()) {
            values.add(text.token(i).value());
            i++;
            if (!text.is(i, "/") || !text.token(i + 1).number()) {
                break;
            }
            i++;
        }
        var region = values.size() == codes.size() ? region(at) : null;
        return region == null ? null : new Row(at, first, i, day(at), when(at), region, List.copyOf(codes), List.copyOf(values));
    }

    private @Nullable Code code(int i) {
        return switch (text.word(i)) {
            case "f", "flex", "flexion" -> new Code("flexion", null);
            case "e", "ext", "extension" -> new Code("extension", null);
            case "rr", "rrot" -> new Code("rotation", Side.RIGHT);
            case "lr", "lrot" -> new Code("rotation", Side.LEFT);
            case "rsb", "rlf", "rlat" -> new Code("lateral flexion", Side.RIGHT);
            case "lsb", "llf", "llat" -> new Code("lateral flexion", Side.LEFT);
            default -> null;
        };
    }

    /// The spine named nearest before the row, else the note's own.
    private @Nullable String region(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LINES_BACK); i--) {
            Hit place = places.place(i);
            if (place != null && Places.midline(place.name())) {
                return place.name();
            }
            if (text.any(i, "crom")) {
                return "cervical";
            }
        }
        return Places.midline(places.primary()) ? places.primary() : null;
    }

    private int day(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6) && !text.token(i).line(); i--) {
            if (text.token(i).whole(1, 12) && text.is(i + 1, "/") && text.token(i + 2).whole(1, 31) && text.token(i + 2).glued()) {
                return (int) (text.token(i).value() * 32 + text.token(i + 2).value());
            }
        }
        return -1;
    }

    private @Nullable When when(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6) && !text.token(i).line(); i--) {
            var hit = text.hit(i, Category.WHEN);
            if (hit != null && hit.to() <= at) {
                return switch (hit.name()) {
                    case "prior" -> When.PRIOR;
                    case "goal" -> When.GOAL;
                    case "current" -> When.CURRENT;
                    default -> null;
                };
            }
        }
        return null;
    }

    private void add(Row row, When when) {
        scene.take(row.first(), row.to());
        for (int k = 0; k < row.codes().size(); k++) {
            var code = row.codes().get(k);
            double value = row.values().get(k);
            var limit = Joints.limit(row.region(), code.motion());
            if (limit != null && (value < limit.low() || value > limit.high())) {
                scene.reject(row.from(), row.to(), "The spine cannot reach that value in " + code.motion() + ".");
            } else {
                scene.add(new Fact.Rom(text.span(row.from(), row.to()), row.region(), code.side(), code.motion(), null, value, null, "deg", when));
            }
        }
    }
}
