package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// What stands behind a number that came first: "4/5 R quad", "300 m on the 6 minute walk", "18 lb grip".
///
/// @param subject the subject found, or null
/// @param region  a region passed on the way, or null
/// @param side    a side passed on the way, or null
/// @param sideAt  its token, or -1
record Ahead(@Nullable Subject subject, @Nullable String region, @Nullable Side side, int sideAt) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "Ahead";
    }


    /// @param number the number's token
    /// @param end    index after the last token to look at
    static Ahead find(NoteText text, Places places, int number, int end) {
        var grade = Grades.at(text, number, false);
        var amount = Amount.at(text, number);
        int from = grade != null ? grade.to() : amount.to();
        boolean counted = grade == null && amount.of() != null && amount.unit() != null && text.hit(from - 1, Category.MEASURE) != null;
        from = counted ? from - 1 : from;
        String region = null;
        Side side = null;
        int sideAt = -1;
        boolean strength = false;
        for (int k = from; k < end; k++) {
            var named = text.hit(k, Category.MEASURE);
            if ((text.token(k).number() && (named == null || named.length() < 2)) || text.any(k, ",", ";", ":", ".", "except", "but", "apart", "besides") || (text.is(k, "(") && k > from) || (text.is(k, "and") && k > from + 1)) {
                break;
            }
            for (var hit : text.hits(k)) {
                var kind = Subject.of(hit);
                if (kind != null && fits(text, kind, hit, grade, amount, k - from)) {
                    return new Ahead(new Subject(kind, hit, number), region, side, sideAt);
                }
            }
            var place = places.place(k);
            if (grade != null && place != null && strength && place.name().endsWith("extremity")) {
                return new Ahead(null, place.name(), side == null ? places.beside(place) : side, side == null ? place.from() : sideAt);
            }
            strength |= text.hit(k, Category.CUE, "strength") != null;
            region = place != null ? place.name() : region;
            var limb = places.sideAt(k);
            if (limb != null) {
                side = limb;
                sideAt = k;
            }
        }
        return new Ahead(null, region, side, sideAt);
    }

    private static boolean fits(NoteText text, Subject.Kind kind, Hit hit, @Nullable Grades grade, Amount amount, int gap) {
        var term = hit.term();
        if (grade != null) {
            return kind == Subject.Kind.MUSCLE || kind == Subject.Kind.MOTION;
        }
        return switch (kind) {
            case MOTION -> (gap <= 1 && text.is(amount.to(), "in") && amount.unit() == null && amount.of() == null) || (gap <= 2 && text.any(amount.from() - 1, "lacks", "lacking", "lack", "lacked", "missing", "short", "minus") && term.name().equals("extension")) || ("deg".equals(amount.unit()) || ("%".equals(amount.unit()) && gap <= 1)) && !term.name().equals("head tilt");
            case GRIP -> term.category() == Category.GRIP && ("lb".equals(amount.unit()) || "kg".equals(amount.unit()));
            case MEASURE -> {
                boolean behind = gap <= 2 && text.is(amount.to(), "on") && amount.unit() == null && text.any(hit.from() - 1, "the", "on");
                boolean named = behind || gap == 0 && amount.of() != null && hit.length() > 1;
                boolean same = named || amount.of() != null && !term.detail().isEmpty() && Double.parseDouble(term.detail()) == amount.of();
                boolean counted = term.extra().equals("reps") || (amount.unit() != null && term.extra().equals(amount.unit()));
                int reach = text.any(hit.from() - 1, "the", "on", "in", "for", "a") ? 2 : 1;
                yield same || (counted && gap <= reach);
            }
            default -> false;
        };
    }
}
