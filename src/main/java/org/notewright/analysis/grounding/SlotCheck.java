package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.grounding.GroundingIndex.Known;

/// Looks for the source of one value of a draft.
final class SlotCheck {

    /// A place of another value that fits this much better makes the value wrong. Chosen over the drafts of all writers.
    static final double BOUND = 1.5;
    /// The same value on the other side that fits this much better, sides apart, is what the sentence rests on.
    private static final double AGAINST = 0.5;
    private static final double VAGUE = 1.5;
    private static final double FAINT = 4;
    /// A short note says little else that could lead.
    private static final int FEW = 12;
    /// In a short note little else could be meant.
    private static final double SHORT_BOUND = 0.5;
    private static final double FAINTLY = 2.5;
    private static final double CARRIED = 4;
    private static final double CLEARLY = 1;
    private static final int MANY = 3000;

    /// What was found.
    ///
    /// @param kind  null when the value holds
    /// @param best  the place in the sources that carries it, or that it contradicts; null when there is none
    /// @param carry all places that say the same
    record Found(@Nullable IssueKind kind, @Nullable Known best, List<Known> carry) {
    }

    private final GroundingIndex index;
    private final Contrast contrast;
    private final Differences differences;

    SlotCheck(GroundingIndex index, String draft) {
        this.differences = new Differences(index, index.contrast(), draft);
        this.index = index;
        this.contrast = index.contrast();
    }

    /// @param alone true when the sentence gives this value to one side only
    /// @param peers the values of the draft's line
    Found of(Spot draft, List<Spot> peers, boolean alone) {
        var found = of(draft, peers);
        var slot = draft.slot();
        if (found.kind() != null || found.carry().isEmpty() || slot.sideWeak() || slot.side().isEmpty() || slot.atom().dim() == Dim.DATE) {
            return found;
        }
        var sides = new HashSet<String>();
        found.carry().forEach(one -> sides.add(one.slot().sideWeak() ? "" : one.slot().side()));
        boolean other = slot.side().equals("bilateral") ? sides.size() == 1 && !sides.contains("bilateral") && !sides.contains("")
                : alone && sides.size() == 1 && sides.contains("bilateral");
        return other ? new Found(IssueKind.SIDE, found.best(), found.carry()) : found;
    }

    Found of(Spot spot, List<Spot> peers) {
        var draft = spot.slot();
        var dim = draft.atom().dim();
        var same = candidates(draft);
        if (same.isEmpty()) {
            return missing(spot, peers);
        }
        var carry = new ArrayList<Known>();
        Known best = same.getFirst();
        double fit = Double.NEGATIVE_INFINITY;
        double mine = Double.NEGATIVE_INFINITY;
        double theirs = Double.NEGATIVE_INFINITY;
        Known denied = null;
        for (var one : same) {
            boolean side = sidesDiffer(draft, one.slot());
            double score = contrast.agreement(spot, one.spot());
            if (score > fit) {
                fit = score;
                best = one;
            }
            double neutral = contrast.neutral();
            if (side && neutral > theirs) {
                theirs = neutral;
                denied = one;
            }
            mine = side ? mine : Math.max(mine, neutral);
        }
        for (var one : same) {
            if (!sidesDiffer(draft, one.slot()) && contrast.agreement(spot, one.spot()) >= fit - CARRIED) {
                carry.add(one);
            }
        }
        if (best.slot().atom().of().isEmpty() && !draft.atom().of().isEmpty() && dim != Dim.DATE && !Scales.isUsual(draft)
                && !index.isScale(best, draft.atom().of())) {
            return new Found(kindOf(dim), best, carry);
        }
        if (denied != null && theirs - mine > AGAINST) {
            return new Found(IssueKind.SIDE, denied, carry);
        }
        var rival = single(dim) || index.known().size() > MANY ? null : contrast.rival(spot, best, peers, fit, index.known().size() > FEW ? BOUND : SHORT_BOUND);
        if (rival != null && !isVague(spot, rival, fit) && !isPlainEnglish(draft) && !isReckoned(spot, peers)) {
            return new Found(kindOf(dim), rival, carry);
        }
        return new Found(null, best, carry);
    }

    private Found missing(Spot draft, List<Spot> peers) {
        boolean many = index.known().size() > MANY;
        var rival = many ? null : contrast.rival(draft, null, peers, Double.NEGATIVE_INFINITY, 0);
        var loose = loose(draft, rival);
        if (loose != null) {
            return new Found(null, loose, List.of());
        }
        boolean held = isReckoned(draft, peers) || isPlainEnglish(draft.slot());
        return held ? new Found(null, null, List.of()) : new Found(missingKind(draft.slot()), rival, List.of());
    }

    private boolean isReckoned(Spot draft, List<Spot> peers) {
        return Derived.holds(draft.slot(), index) || index.known().size() <= MANY && differences.holds(draft, peers, index.known()) || differences.isScale(draft.slot());
    }

    /// Where no place agrees well, another value must lead by more.
    private boolean isVague(Spot draft, Known rival, double fit) {
        double score = contrast.agreement(draft, rival.spot());
        return score < VAGUE || index.known().size() > FEW && score < FAINT && score - fit < FAINTLY;
    }

    private static boolean sidesDiffer(Slot draft, Slot source) {
        return !draft.side().isEmpty() && !source.side().isEmpty() && !draft.side().equals(source.side()) && !draft.sideWeak() && !source.sideWeak()
                && !draft.side().equals("bilateral") && !source.side().equals("bilateral");
    }

    private List<Known> candidates(Slot draft) {
        var dim = draft.atom().dim();
        if (dim == Dim.DATE) {
            return index.known().stream().limit(MANY).filter(one -> sameDay(draft, one.slot()) && index.days().isYear(draft.atom().value())).toList();
        }
        var out = new ArrayList<Known>();
        for (var one : index.withValue(draft.atom().value())) {
            if (dim.agrees(one.slot().atom().dim()) && sameScale(draft, one.slot()) && out.size() < MANY) {
                out.add(one);
            }
        }
        return out;
    }

    /// A value read with another unit that may be meant, and that fits better than any other value of the draft's unit.
    private @Nullable Known loose(Spot draft, @Nullable Known rival) {
        Known best = null;
        double top = rival == null ? Double.NEGATIVE_INFINITY : contrast.agreement(draft, rival.spot()) + CLEARLY;
        for (var one : index.withValue(draft.slot().atom().value())) {
            boolean near = draft.slot().direct().isEmpty() || one.slot().direct().stream().anyMatch(draft.slot().near()::contains);
            near &= draft.slot().atom().of().equals(one.slot().atom().of());
            double score = near && draft.slot().atom().dim().mayBe(one.slot().atom().dim()) ? contrast.agreement(draft, one.spot()) : Double.NEGATIVE_INFINITY;
            if (score > top) {
                top = score;
                best = one;
            }
        }
        return best;
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

    static boolean sameScale(Slot draft, Slot source) {
        var a = draft.atom().of();
        var b = source.atom().of();
        return a.isEmpty() || b.isEmpty() || a.equals(b);
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

    static boolean single(Dim dim) {
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
