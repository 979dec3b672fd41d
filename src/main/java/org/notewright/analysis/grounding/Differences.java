package org.notewright.analysis.grounding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.grounding.GroundingIndex.Known;

/// Values of a draft that are reckoned from two values of the sources: "+5", "8 lb short of the goal", 17/50 as 34 %.
final class Differences {

    private static final Set<String> CUES = WordLists.of("difference");
    private static final int BACK = 24;
    private static final int FORTH = 40;
    private static final int MOST = 8;
    /// Both values must agree nearly as well as the best place of all.
    private static final double NEAR = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GroundingIndex index;
    private final Contrast contrast;
    private final String draft;

    Differences(GroundingIndex index, Contrast contrast, String draft) {
        this.index = index;
        this.contrast = contrast;
        this.draft = draft;
    }

    /// Whether the words beside a value say that it is a difference, and two of the places that fit it best differ by it.
    ///
    /// @param peers the values of the draft's line
    boolean holds(Spot spot, List<Spot> peers, List<Known> known) {
        var value = number(spot.slot().atom().value());
        if (value == null || !spot.slot().atom().of().isEmpty()) {
            return false;
        }
        return spot.slot().atom().dim() == Dim.PCT && isShare(value, peers) || isDifference(spot.slot()) && differ(spot, value, known);
    }

    private boolean isDifference(Slot slot) {
        var before = draft.substring(Math.max(0, slot.start() - BACK), slot.start());
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean signed = "+-\u2212\u2013".indexOf(last) >= 0 && (before.length() < 2 || "( |\n".indexOf(before.charAt(before.length() - 2)) >= 0)
                || slot.end() > slot.start() && "+-\u2212".indexOf(draft.charAt(slot.start())) >= 0;
        if (signed) {
            return true;
        }
        var words = before + " " + draft.substring(slot.end(), Math.min(draft.length(), slot.end() + FORTH));
        for (var word : words.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (CUES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// A place and how well it agrees.
    private record Fit(BigDecimal value, double score) {
    }

    private boolean differ(Spot spot, BigDecimal value, List<Known> known) {
        var fits = new ArrayList<Fit>();
        for (var one : known) {
            var number = number(one.slot().atom().value());
            var dim = one.slot().atom().dim();
            boolean kind = spot.slot().atom().dim() == dim || spot.slot().atom().dim() == Dim.COUNT && !dim.isWord();
            if (number != null && kind) {
                fits.add(new Fit(number, contrast.agreement(spot, one.spot())));
            }
        }
        fits.sort(Comparator.comparingDouble(one -> -one.score()));
        for (int i = 0; i < Math.min(MOST, fits.size()); i++) {
            for (int k = 0; k < i; k++) {
                boolean near = fits.get(i).score() >= fits.getFirst().score() - NEAR;
                if (near && fits.get(i).value().subtract(fits.get(k).value()).abs().compareTo(value) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isShare(BigDecimal value, List<Spot> peers) {
        for (var one : peers) {
            var part = number(one.slot().atom().value());
            var whole = number(one.slot().atom().of());
            boolean share = part != null && whole != null && whole.signum() > 0
                    && part.multiply(HUNDRED).divide(whole, value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0;
            if (share) {
                return true;
            }
        }
        return false;
    }

    /// "DGI (/24)": what a test is out of, named by itself.
    boolean isScale(Slot slot) {
        int at = slot.start() - 1;
        boolean stroke = at > 0 && draft.charAt(at) == '/' && !Character.isDigit(draft.charAt(at - 1));
        return stroke && index.isOutOf(slot.atom().value());
    }

    private static @Nullable BigDecimal number(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() < 8 && Character.isDigit(digits.charAt(0));
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = Character.isDigit(digits.charAt(i)) || digits.charAt(i) == '.';
        }
        return plain ? new BigDecimal(digits) : null;
    }
}
