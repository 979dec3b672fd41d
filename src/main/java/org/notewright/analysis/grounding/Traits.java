package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;

/// How the place of one value agrees with the place of another, feature by feature; the values themselves are not looked at. What
/// each feature weighs stands in `contrast.csv`.
@SuppressWarnings("EnumOrdinal") // weights are kept by position, and the names of the positions are checked when they are read
final class Traits {

    /// Where what the two belong to is named by one word each.
    private enum Part { OWNER, REGION, SIDE, MODE, SERVICE, ROLE, QUAL, NOUN, DAY }

    private static final List<String> MATCH = List.of("same", "differ", "draft only", "source only");
    private static final List<String> WORDS = List.of("direct in direct", "direct in near", "direct in wide", "direct nowhere", "source direct in direct",
            "source direct in near", "source direct in wide", "source direct nowhere", "near in near", "near in wide", "source near in near",
            "column in near", "column in wide", "column nowhere", "no direct words", "no source direct words", "weight of shared direct words",
            "word before same", "word behind same", "word before near", "word behind near", "words crossed", "rarest shared direct word",
            "rarest direct word shared", "source rarest direct word shared", "close words before", "close words behind", "close words crossed", "source close words",
            "no close words");
    private static final List<String> VALUES = List.of("value before same", "value behind same", "both values same", "values around shared", "value before and behind crossed");
    private static final List<String> OTHER = List.of("unit same", "unit unsaid in draft", "unit unsaid in source", "unit other", "scale same", "owners exclude", "side weak differ", "side bilateral differ",
            "owner among source words", "source owner among words", "spelled differ", "day same", "day differ", "first lines");
    private static final int TIMES = When.values().length;
    private static final int KINDS = 2;
    /// Kinds of values whose unit notes leave out with different ease.
    private static final List<String> UNITS = List.of("angle", "time", "force", "length", "share", "score", "grade", "dose", "rate", "age", "bare");

    static final List<String> NAMES = names();
    static final int COUNT = NAMES.size();
    private static final int MATCH_AT = 0;
    private static final int WORDS_AT = MATCH_AT + Part.values().length * MATCH.size();
    private static final int VALUES_AT = WORDS_AT + WORDS.size() * KINDS;
    private static final int OTHER_AT = VALUES_AT + VALUES.size();
    private static final int UNITS_AT = OTHER_AT + OTHER.size();
    private static final int TIMES_AT = UNITS_AT + 2 * UNITS.size();

    private final int[] at = new int[COUNT];
    private final double[] by = new double[COUNT];
    private int size;

    /// Number of features that are not nought.
    int size() {
        return size;
    }

    int at(int i) {
        return at[i];
    }

    double by(int i) {
        return by[i];
    }

    private void put(int trait, double value) {
        if (value != 0) {
            at[size] = trait;
            by[size++] = value;
        }
    }

    private static List<String> names() {
        var out = new ArrayList<String>();
        for (var part : Part.values()) {
            MATCH.forEach(one -> out.add(part + " " + one));
        }
        for (var kind : List.of("", " (bare number)")) {
            WORDS.forEach(one -> out.add(one + kind));
        }
        out.addAll(VALUES);
        out.addAll(OTHER);
        UNITS.forEach(unit -> out.add("unit unsaid in source for a " + unit));
        UNITS.forEach(unit -> out.add("unit unsaid in draft for a " + unit));
        for (var state : List.of("today", "perhaps today", "earlier note")) {
            for (var one : When.values()) {
                for (var other : When.values()) {
                    out.add("time " + one + " of " + other + " (" + state + ")");
                }
            }
        }
        return List.copyOf(out);
    }

    /// Reads the features of a pair.
    void read(Spot draft, Spot source, Vocabulary vocabulary) {
        size = 0;
        var d = draft.slot();
        var s = source.slot();
        match(Part.OWNER, d.owner(), s.owner());
        match(Part.REGION, d.region(), s.region());
        side(d, s);
        match(Part.MODE, d.mode(), s.mode());
        match(Part.SERVICE, d.service(), s.service());
        match(Part.ROLE, d.atom().role(), s.atom().role());
        match(Part.QUAL, d.qual(), s.qual());
        match(Part.NOUN, d.noun(), s.noun());
        boolean bare = d.atom().dim() == Dim.COUNT || d.atom().dim() == Dim.SCORE || d.atom().dim() == Dim.MULT;
        words(draft, source, vocabulary, WORDS_AT + (bare ? WORDS.size() : 0));
        values(draft, source);
        other(draft, source);
        if (!isTimeless(d.atom().dim())) {
            put(TIMES_AT + (source.state() * TIMES + d.when().ordinal()) * TIMES + s.when().ordinal(), 1);
        }
    }

    /// True for what sides add.
    static boolean isSide(int trait) {
        int from = MATCH_AT + Part.SIDE.ordinal() * MATCH.size();
        return trait >= from && trait < from + MATCH.size() || trait == OTHER_AT + 6 || trait == OTHER_AT + 7;
    }

    private void match(Part part, String draft, String source) {
        match(part, draft, source, 1);
    }

    private void match(Part part, String draft, String source, double value) {
        if (!draft.isEmpty() || !source.isEmpty()) {
            int which = draft.isEmpty() ? 3 : source.isEmpty() ? 2 : draft.equals(source) ? 0 : 1;
            put(MATCH_AT + part.ordinal() * MATCH.size() + which, value);
        }
    }

    private void side(Slot draft, Slot source) {
        boolean weak = draft.sideWeak() || source.sideWeak();
        boolean both = draft.side().equals("bilateral") || source.side().equals("bilateral");
        boolean differ = !draft.side().isEmpty() && !source.side().isEmpty() && !draft.side().equals(source.side());
        if (differ && (weak || both)) {
            put(OTHER_AT + (both ? 7 : 6), 1);
        } else {
            match(Part.SIDE, draft.side(), source.side(), weak && !draft.side().isEmpty() && !source.side().isEmpty() ? 0.5 : 1);
        }
    }

    private void words(Spot draft, Spot source, Vocabulary vocabulary, int at) {
        double total = draft.direct().total();
        double direct = draft.direct().shared(source.direct());
        if (total > 0) {
            double near = draft.direct().shared(source.near());
            double wide = draft.direct().shared(source.wide());
            put(at, direct / total);
            put(at + 1, Math.max(0, near - direct) / total);
            put(at + 2, Math.max(0, wide - Math.max(near, direct)) / total);
            put(at + 3, Math.max(0, total - Math.max(wide, Math.max(near, direct))) / total);
        } else {
            put(at + 14, 1);
        }
        double own = source.direct().total();
        if (own > 0) {
            double near = source.direct().shared(draft.near());
            double wide = source.direct().shared(draft.wide());
            put(at + 4, direct / own);
            put(at + 5, Math.max(0, near - direct) / own);
            put(at + 6, Math.max(0, wide - Math.max(near, direct)) / own);
            put(at + 7, Math.max(0, own - Math.max(wide, Math.max(near, direct))) / own);
        } else {
            put(at + 15, 1);
        }
        double nears = draft.near().total();
        if (nears > 0) {
            double near = draft.near().shared(source.near());
            put(at + 8, near / nears);
            put(at + 9, Math.max(0, draft.near().shared(source.wide()) - near) / nears);
            put(at + 10, source.near().total() > 0 ? near / source.near().total() : 0);
        }
        double head = source.column().total();
        if (head > 0) {
            double near = source.column().shared(draft.near());
            double wide = source.column().shared(draft.wide());
            put(at + 11, near / head);
            put(at + 12, Math.max(0, wide - near) / head);
            put(at + 13, Math.max(0, head - Math.max(near, wide)) / head);
        }
        put(at + 16, Math.min(2, direct));
        put(at + 22, rarest(draft.direct(), source.direct(), vocabulary));
        put(at + 23, draft.direct().rarest() >= 0 && source.near().has(draft.direct().rarest()) ? 1 : 0);
        put(at + 24, source.direct().rarest() >= 0 && draft.near().has(source.direct().rarest()) ? 1 : 0);
        close(draft, source, vocabulary, at + 25);
        boolean before = first(draft.before(), source.before());
        boolean behind = first(draft.after(), source.after());
        put(at + 17, before ? vocabulary.weight(draft.before()[0]) : 0);
        put(at + 18, behind ? vocabulary.weight(draft.after()[0]) : 0);
        put(at + 19, before ? 0 : within(draft.before(), source.before(), 3));
        put(at + 20, behind ? 0 : within(draft.after(), source.after(), 3));
        put(at + 21, Math.max(within(draft.before(), source.after(), 2), within(draft.after(), source.before(), 2)));
    }

    /// Words weighed by how close they stand to the value on both sides of the comparison.
    private void close(Spot draft, Spot source, Vocabulary vocabulary, int at) {
        double own = self(draft.before(), draft.closeBefore(), vocabulary) + self(draft.after(), draft.closeAfter(), vocabulary);
        double other = self(source.before(), source.closeBefore(), vocabulary) + self(source.after(), source.closeAfter(), vocabulary);
        if (own == 0 || other == 0) {
            put(at + 4, 1);
            return;
        }
        double before = both(draft.before(), draft.closeBefore(), source.before(), source.closeBefore(), vocabulary);
        double after = both(draft.after(), draft.closeAfter(), source.after(), source.closeAfter(), vocabulary);
        double crossed = both(draft.before(), draft.closeBefore(), source.after(), source.closeAfter(), vocabulary)
                + both(draft.after(), draft.closeAfter(), source.before(), source.closeBefore(), vocabulary);
        double mean = Math.sqrt(own * other);
        put(at, before / mean);
        put(at + 1, after / mean);
        put(at + 2, crossed / mean);
        put(at + 3, (before + after + crossed) / other);
    }

    private static double self(int[] ids, double[] close, Vocabulary vocabulary) {
        double sum = 0;
        for (int i = 0; i < ids.length; i++) {
            sum += vocabulary.weight(ids[i]) * close[i] * close[i];
        }
        return sum;
    }

    private static double both(int[] one, double[] close, int[] other, double[] closeOther, Vocabulary vocabulary) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < other.length && one[i] >= 0; k++) {
                if (one[i] == other[k]) {
                    sum += vocabulary.weight(one[i]) * close[i] * closeOther[k];
                    break;
                }
            }
        }
        return sum;
    }

    private static double rarest(WordSet words, WordSet other, Vocabulary vocabulary) {
        double best = 0;
        for (int id : words.ids()) {
            best = other.has(id) ? Math.max(best, vocabulary.weight(id)) : best;
        }
        return best;
    }

    private static boolean first(int[] one, int[] other) {
        return one.length > 0 && other.length > 0 && one[0] == other[0] && one[0] >= 0;
    }

    private static double within(int[] one, int[] other, int reach) {
        for (int i = 0; i < Math.min(reach, one.length); i++) {
            for (int k = 0; k < Math.min(reach, other.length); k++) {
                if (one[i] == other[k] && one[i] >= 0) {
                    return 1.0 / (1 + Math.max(i, k));
                }
            }
        }
        return 0;
    }

    private void values(Spot draft, Spot source) {
        boolean before = firstValue(draft.previous(), source.previous());
        boolean behind = firstValue(draft.next(), source.next());
        put(VALUES_AT, before ? 1 : 0);
        put(VALUES_AT + 1, behind ? 1 : 0);
        put(VALUES_AT + 2, before && behind ? 1 : 0);
        int shared = 0;
        for (var value : draft.previous()) {
            shared += in(value, source.previous()) || in(value, source.next()) ? 1 : 0;
        }
        for (var value : draft.next()) {
            shared += in(value, source.previous()) || in(value, source.next()) ? 1 : 0;
        }
        put(VALUES_AT + 3, Math.min(4, shared) / 4.0);
        put(VALUES_AT + 4, firstValue(draft.previous(), source.next()) || firstValue(draft.next(), source.previous()) ? 1 : 0);
    }

    private static boolean firstValue(String[] one, String[] other) {
        return one.length > 0 && other.length > 0 && one[0].equals(other[0]);
    }

    private static boolean in(String value, String[] values) {
        for (var one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void other(Spot draft, Spot source) {
        var d = draft.slot();
        var s = source.slot();
        var unit = d.atom().dim() == s.atom().dim() ? 0 : d.atom().dim() == Dim.COUNT ? 1 : s.atom().dim() == Dim.COUNT ? 2 : 3;
        put(OTHER_AT + unit, 1);
        if (unit == 1 || unit == 2) {
            put(UNITS_AT + (unit == 2 ? 0 : UNITS.size()) + group(unit == 2 ? d.atom().dim() : s.atom().dim()), 1);
        }
        put(OTHER_AT + 4, !d.atom().of().isEmpty() && d.atom().of().equals(s.atom().of()) ? 1 : 0);
        boolean owners = !d.owner().isEmpty() && !s.owner().isEmpty() && !d.owner().equals(s.owner());
        put(OTHER_AT + 5, owners && Owners.cannotBothOwn(d.owner(), s.owner(), d.atom().dim()) ? 1 : 0);
        put(OTHER_AT + 8, owners && s.direct().contains(Stems.of(d.owner())) ? 1 : 0);
        put(OTHER_AT + 9, owners && d.direct().contains(Stems.of(s.owner())) ? 1 : 0);
        put(OTHER_AT + 10, d.atom().spelled() != s.atom().spelled() ? 1 : 0);
        var day = s.day().isEmpty() ? source.day() : s.day();
        if (d.atom().dim() != Dim.DATE && !day.isEmpty()) {
            if (d.day().isEmpty()) {
                put(MATCH_AT + Part.DAY.ordinal() * MATCH.size() + 3, s.day().isEmpty() ? 0 : 1);
            } else {
                boolean same = Dates.same(d.day(), day);
                put(MATCH_AT + Part.DAY.ordinal() * MATCH.size() + (same ? 0 : 1), 1);
                put(OTHER_AT + (same ? 11 : 12), s.day().isEmpty() ? 1 : 0);
            }
        } else if (d.atom().dim() != Dim.DATE && !d.day().isEmpty()) {
            put(MATCH_AT + Part.DAY.ordinal() * MATCH.size() + 2, 1);
        }
        put(OTHER_AT + 13, s.sentence() < 4 ? 1 : 0);
    }

    private static int group(Dim dim) {
        return switch (dim) {
            case DEG -> 0;
            case MIN, SEC -> 1;
            case LB, KG -> 2;
            case FT, IN, M, CM, MM -> 3;
            case PCT -> 4;
            case SCORE -> 5;
            case GRADE -> 6;
            case MULT -> 7;
            case MPS, BPM -> 8;
            case YR -> 9;
            default -> 10;
        };
    }

    private static boolean isTimeless(Dim dim) {
        return switch (dim) {
            case DATE, CLOCK, CODE, ID, VISIT, YR -> true;
            default -> false;
        };
    }
}
