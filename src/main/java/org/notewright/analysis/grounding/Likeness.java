package org.notewright.analysis.grounding;

import org.jspecify.annotations.Nullable;

/// How well what one value belongs to fits what another belongs to. Weights were tuned on the tuning half of the drafts.
///
/// @param score sum of agreements less disagreements
/// @param clash what certainly differs (side, measure ...), or null
record Likeness(double score, @Nullable IssueKind clash) {

    private static final double NOUN = 3;
    private static final double LABEL = 2.0;
    /// A note names the age in its first lines, often without a unit.
    private static final int HEAD = 4;

    /// @param known a value of a source
    static Likeness of(Slot draft, GroundingIndex.Known known, Facets facets) {
        var source = known.slot();
        boolean strictTime = known.strictTime();
        double score = draft.atom().dim() == source.atom().dim() ? 1 : 0;
        IssueKind clash = null;
        if (differ(draft.side(), source.side())) {
            boolean weak = draft.sideWeak() || source.sideWeak();
            boolean both = draft.side().equals("bilateral") || source.side().equals("bilateral");
            score -= both ? 1 : weak ? 1.5 : 4;
            clash = weak || both ? null : IssueKind.SIDE;
        } else if (same(draft.side(), source.side())) {
            score += draft.sideWeak() || source.sideWeak() ? 1 : 2;
        }
        score += same(draft.region(), source.region()) ? 2 : differ(draft.region(), source.region()) ? -1.5 : 0;
        if (same(draft.owner(), source.owner())) {
            score += 4;
        } else if (differ(draft.owner(), source.owner())) {
            boolean hard = Owners.cannotBothOwn(draft.owner(), source.owner(), draft.atom().dim())
                    && !source.direct().contains(Stems.of(draft.owner())) && !shared(draft, source) && !shared(source, draft);
            score -= hard ? 5 : 2;
            clash = hard && clash == null ? Owners.kindOf(draft.owner(), source.owner()) : clash;
        }
        if (differ(draft.mode(), source.mode())) {
            score -= 3;
            clash = clash == null && draft.atom().dim() == Dim.DEG ? IssueKind.NUMBER : clash;
        } else if (same(draft.mode(), source.mode())) {
            score += 1;
        }
        score += same(draft.service(), source.service()) ? 0.5 : 0;
        boolean otherRole = differ(draft.atom().role(), source.atom().role());
        score += same(draft.atom().role(), source.atom().role()) ? 1 : otherRole ? -2.5 : 0;
        clash = clash == null && otherRole ? IssueKind.NUMBER : clash;
        double time = time(draft, source, strictTime, known.older() && day(draft, known) <= 0);
        score += time + day(draft, known);
        clash = clash == null && !linked(draft, source) ? IssueKind.NUMBER : clash;
        clash = clash == null && time <= -4 ? IssueKind.NUMBER : clash;
        score += same(draft.qual(), source.qual()) ? 2 : differ(draft.qual(), source.qual()) ? -4
                : draft.qual().equals(source.qual()) ? 0 : -1.5;
        clash = clash == null && differ(draft.qual(), source.qual()) ? IssueKind.NUMBER : clash;
        if (draft.atom().dim() == Dim.COUNT && source.atom().dim() == Dim.COUNT) {
            score += same(draft.noun(), source.noun()) ? NOUN : differ(draft.noun(), source.noun()) ? -1 : 0;
        }
        return new Likeness(score + labels(draft, source, facets), clash);
    }

    /// A bare number carries one with a unit only where both belong to the same thing.
    private static boolean linked(Slot draft, Slot source) {
        boolean minutes = draft.atom().dim() == Dim.MIN && Owners.isService(draft.owner()) && source.atom().dim() != Dim.COUNT;
        if (draft.atom().dim() == Dim.DATE || draft.atom().dim() == source.atom().dim() || (same(draft.owner(), source.owner()) && !minutes)) {
            return true;
        }
        boolean pain = (draft.owner().equals("pain") || (draft.owner().isEmpty() && draft.near().contains("pain")))
                && draft.atom().of().equals("10") && source.atom().dim() == Dim.COUNT && source.near().contains("pain")
                && (source.owner().isEmpty() || source.owner().equals("pain"));
        boolean told = draft.atom().of().equals("10") && source.atom().dim() == Dim.COUNT && source.atom().value().length() <= 2
                && source.owner().isEmpty() && source.noun().isEmpty() && (same(draft.qual(), source.qual())
                || same(draft.region(), source.region()));
        pain |= told;
        boolean age = draft.atom().dim() == Dim.YR && source.sentence() < HEAD;
        if (pain || age) {
            return true;
        }
        boolean grip = draft.owner().isEmpty() && draft.atom().dim() == Dim.LB && (source.owner().equals("grip") || source.owner().endsWith("pinch"));
        boolean years = draft.atom().dim() == Dim.COUNT && source.atom().dim() == Dim.YR && source.sentence() < HEAD;
        if (grip || years) {
            return true;
        }
        boolean scale = !draft.atom().of().isEmpty() || draft.atom().dim() == Dim.SCORE;
        if (scale) {
            return false;
        }
        if (draft.atom().dim() == Dim.COUNT && source.atom().dim() != Dim.MULT) {
            return false;
        }
        boolean place = (source.owner().isEmpty() || draft.owner().isEmpty()) && same(draft.region(), source.region());
        return place || draft.direct().stream().anyMatch(source.direct()::contains);
    }

    /// Under the date of one of several notes, that note counts.
    private static double day(Slot draft, GroundingIndex.Known known) {
        if (draft.day().isEmpty() || known.day().isEmpty()) {
            return 0;
        }
        if (!Dates.same(draft.day(), known.day())) {
            return -3;
        }
        return known.slot().when() == When.PRIOR ? -1 : 3;
    }

    private static double time(Slot draft, Slot source, boolean strict, boolean older) {
        var d = draft.when();
        var s = source.when();
        if (timeless(draft.atom().dim())) {
            return 0;
        }
        if (older && s == When.UNSAID) {
            return d == When.PRIOR ? 2 : d == When.CURRENT ? -2.5 : d == When.UNSAID ? -2.2 : -2.5;
        }
        if (When.clash(d, s)) {
            return strict || d == When.GOAL || s == When.GOAL ? -4 : -1;
        }
        if (d == s) {
            return d.said() ? 2 : d == When.UNSURE ? 1.5 : 1;
        }
        if (d == When.UNSURE || s == When.UNSURE) {
            return d == When.PRIOR || s == When.PRIOR ? 1 : -1.5;
        }
        boolean priorAgainstToday = (d == When.PRIOR && s == When.UNSAID) || (s == When.PRIOR && d == When.UNSAID);
        if (priorAgainstToday) {
            return strict ? d == When.PRIOR ? -4 : -2.5 : 0;
        }
        boolean today = (d == When.CURRENT && s == When.UNSAID) || (s == When.CURRENT && d == When.UNSAID);
        return today ? 1 : d == When.GOAL || s == When.GOAL ? -2.5 : 0;
    }

    private static boolean timeless(Dim dim) {
        return switch (dim) {
            case DATE, CLOCK, CODE, ID, VISIT, YR -> true;
            default -> false;
        };
    }

    private static double labels(Slot draft, Slot source, Facets facets) {
        double close = 0;
        double far = 0;
        for (var stem : draft.direct()) {
            if (source.direct().contains(stem)) {
                close += LABEL * (0.5 + facets.weight(stem));
            } else if (source.near().contains(stem)) {
                far += 0.4 * facets.weight(stem);
            }
        }
        for (var stem : source.direct()) {
            if (!draft.direct().contains(stem) && draft.near().contains(stem)) {
                far += 0.4 * facets.weight(stem);
            }
        }
        return Math.min(6, close) + Math.min(2, far);
    }

    /// "Limb symmetry: quadriceps 78%" and "Quad LSI 78%": the words beside the one are part of what owns the other.
    private static boolean shared(Slot one, Slot other) {
        if (other.owner().indexOf(' ') < 0 || Owners.isMotion(other.owner())) {
            return false;
        }
        for (var stem : Lexicon.shared().stems(other.owner())) {
            if (one.direct().contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
