package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.grounding.GroundingIndex.Known;

/// Looks for the source of one value of a draft.
final class SlotCheck {

    /// A place of another value that fits this much better makes the value wrong. Tuned on the tuning half of the drafts.
    private static final double MARGIN = 2.4;
    /// The same value on the other side that fits this much better is what the sentence rests on.
    private static final double AGAINST = -1.5;
    private static final int MANY = 3000;
    private static final double CLASH = 6;

    /// What was found.
    ///
    /// @param kind  null when the value holds
    /// @param best  the place in the sources that carries it, or that it contradicts; null when there is none
    /// @param carry all places that say the same
    record Found(@Nullable IssueKind kind, @Nullable Known best, List<Known> carry) {
    }

    private final GroundingIndex index;

    SlotCheck(GroundingIndex index) {
        this.index = index;
    }

    /// @param alone true when the sentence gives this value to one side only
    Found of(Slot draft, boolean alone) {
        var found = of(draft);
        if (found.kind() != null || found.carry().isEmpty() || draft.sideWeak() || draft.side().isEmpty() || draft.atom().dim() == Dim.DATE) {
            return found;
        }
        var sides = new HashSet<String>();
        found.carry().forEach(one -> sides.add(one.slot().sideWeak() ? "" : one.slot().side()));
        boolean other = draft.side().equals("bilateral") ? sides.size() == 1 && !sides.contains("bilateral") && !sides.contains("")
                : alone && sides.size() == 1 && sides.contains("bilateral");
        return other ? new Found(IssueKind.SIDE, found.best(), found.carry()) : found;
    }

    Found of(Slot draft) {
        var atom = draft.atom();
        Known best = null;
        Likeness fit = null;
        double top = Double.NEGATIVE_INFINITY;
        Known denied = null;
        Likeness against = null;
        var carry = new ArrayList<Known>();
        for (var one : candidates(draft)) {
            var likeness = Likeness.of(draft, one, index.facets());
            double rank = likeness.score() - (likeness.clash() == null ? 0 : CLASH);
            if (likeness.clash() == null) {
                carry.add(one);
            }
            if (likeness.clash() == IssueKind.SIDE && (against == null || likeness.score() > against.score())) {
                against = likeness;
                denied = one;
            }
            if (rank > top) {
                top = rank;
                best = one;
                fit = likeness;
            }
        }
        if (fit == null) {
            var rival = rival(draft, null);
            var bare = bare(draft);
            if (bare != null) {
                return new Found(null, bare, List.of());
            }
            return new Found(Derived.holds(draft, index) || isPlainEnglish(draft) ? null : missingKind(draft), rival, List.of());
        }
        if (fit.clash() != null) {
            return isPlainEnglish(draft) || Derived.holds(draft, index) ? new Found(null, best, carry) : new Found(kind(fit.clash(), draft), best, carry);
        }
        boolean rests = against != null && against.score() - fit.score() > AGAINST;
        if (rests) {
            return new Found(IssueKind.SIDE, denied, carry);
        }
        var rival = single(atom.dim()) ? null : rival(draft, best);
        boolean beaten = rival != null
                && Likeness.of(draft, rival, index.facets()).score() - fit.score() > MARGIN;
        if (beaten && !Derived.holds(draft, index)) {
            return new Found(kindOf(atom.dim()), rival, carry);
        }
        return new Found(null, best, carry);
    }

    private List<Known> candidates(Slot draft) {
        var dim = draft.atom().dim();
        if (dim == Dim.DATE) {
            return index.known().stream().limit(MANY).filter(one -> sameDay(draft, one.slot())).toList();
        }
        var out = new ArrayList<Known>();
        for (var one : index.withValue(draft.atom().value())) {
            if (dim.agrees(one.slot().atom().dim()) && sameScale(draft, one.slot()) && out.size() < MANY) {
                out.add(one);
            }
        }
        return out;
    }

    /// "Sorting, 7 days" where the source writes "pill box (7 ...": the number without its unit, beside a word of the sentence.
    private @Nullable Known bare(Slot draft) {
        switch (draft.atom().dim()) {
            case DAY, WK, MO, HR, YR -> {
                for (var one : index.withValue(draft.atom().value())) {
                    if (isTime(one.slot().atom().dim())) {
                        return null;
                    }
                }
                for (var one : index.withValue(draft.atom().value())) {
                    boolean near = one.slot().direct().stream().anyMatch(draft.near()::contains);
                    if (one.slot().atom().dim() == Dim.COUNT && near) {
                        return one;
                    }
                }
            }
            default -> {
            }
        }
        return null;
    }

    private static boolean isTime(Dim dim) {
        return switch (dim) {
            case DAY, WK, MO, HR, YR, MIN, SEC -> true;
            default -> false;
        };
    }

    private static boolean sameDay(Slot draft, Slot source) {
        var atom = source.atom();
        if (atom.dim() == Dim.DATE) {
            return Dates.same(draft.atom().value(), atom.value());
        }
        if (atom.dim() != Dim.SCORE || atom.of().isEmpty()) {
            return false;
        }
        var key = Dates.key("", atom.value(), atom.of());
        return !key.isEmpty() && Dates.same(draft.atom().value(), key);
    }

    private static boolean sameScale(Slot draft, Slot source) {
        var a = draft.atom().of();
        var b = source.atom().of();
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /// @return the best place of another value of the same kind, or null
    private @Nullable Known rival(Slot draft, @Nullable Known equal) {
        if (index.known().size() > MANY) {
            return null;
        }
        Known best = null;
        double top = 0;
        for (var one : index.known()) {
            var atom = one.slot().atom();
            boolean other = (draft.atom().dim() == atom.dim() || draft.atom().dim() != Dim.YR) && !atom.value().equals(draft.atom().value()) && draft.atom().dim().agrees(atom.dim())
                    && sameScale(draft, one.slot());
            boolean together = equal != null && equal.file() == one.file() && equal.slot().start() == one.slot().start();
            if (other && !together && isSameThing(draft, one.slot())) {
                var likeness = Likeness.of(draft, one, index.facets());
                if (likeness.clash() == null && likeness.score() > top) {
                    top = likeness.score();
                    best = one;
                }
            }
        }
        return best;
    }

    /// A value of another thing is no rival, however well its time and unit fit.
    private static boolean isSameThing(Slot draft, Slot source) {
        boolean owner = !draft.owner().isEmpty() && draft.owner().equals(source.owner());
        boolean bare = switch (draft.atom().dim()) {
            case COUNT, SCORE, MULT, GRADE, MIN -> true;
            default -> false;
        };
        boolean words = draft.direct().stream().anyMatch(stem -> !Dates.isMonth(stem) && source.direct().contains(stem));
        boolean nothing = draft.direct().isEmpty() && draft.owner().isEmpty() && source.owner().isEmpty() && source.direct().isEmpty();
        return owner || !bare || words || nothing;
    }

    private boolean isPlainEnglish(Slot draft) {
        return draft.atom().spelled() && Set.of("1", "2").contains(draft.atom().value()) && (draft.atom().dim() == Dim.COUNT
                || (draft.atom().dim() == Dim.MULT && draft.atom().value().equals("1")));
    }

    private IssueKind missingKind(Slot draft) {
        for (var one : index.withValue(draft.atom().value())) {
            boolean otherUnit = !one.slot().atom().dim().isWord() && !draft.atom().dim().isWord()
                    && !draft.owner().isEmpty() && draft.owner().equals(one.slot().owner());
            if (otherUnit) {
                return IssueKind.UNIT;
            }
        }
        return kindOf(draft.atom().dim());
    }

    private static IssueKind kind(IssueKind clash, Slot draft) {
        return clash == IssueKind.NUMBER ? kindOf(draft.atom().dim()) : clash;
    }

    private static boolean single(Dim dim) {
        return dim == Dim.DATE || dim == Dim.CLOCK || dim == Dim.CODE || dim == Dim.ID;
    }

    static IssueKind kindOf(Dim dim) {
        return switch (dim) {
            case GRADE, MOB, ASSIST -> IssueKind.GRADE;
            case DATE -> IssueKind.DATE;
            case PERWK, PERDAY, WK, MO -> IssueKind.FREQUENCY;
            case CODE -> IssueKind.NAME;
            case COLOR, DIRECTION -> IssueKind.CLAIM;
            default -> IssueKind.NUMBER;
        };
    }
}
