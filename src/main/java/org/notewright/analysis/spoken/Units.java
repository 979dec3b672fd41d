package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The units behind a number, from `units.csv`. A unit that describes a thing ("six minute walk", "thirty second hold")
/// stays a word; only the number before it changes.
final class Units {

    private static final List<Unit> ALL = all();

    private Units() {
    }

    /// @param number the number before it
    /// @param before the word before that number
    /// @return the unit at the end of the number, null where there is none to write
    static @Nullable Unit after(At p, Num number, String before) {
        for (var unit : ALL) {
            if (p.phrase(number.end(), unit.words) > 0 && unit.fits(number, before)) {
                return unit;
            }
        }
        return null;
    }

    /// @return true where any unit, written or not, follows the offset
    static boolean follows(At p, int offset) {
        return ALL.stream().anyMatch(unit -> p.phrase(offset, unit.words) > 0);
    }

    private static List<Unit> all() {
        var units = new ArrayList<Unit>();
        for (var row : Lexicon.rows("units.csv")) {
            units.add(new Unit(Lexicon.cell(row, "words"), Lexicon.cell(row, "written"), Lexicon.cell(row, "gap").equals("yes"),
                    Lexicon.cell(row, "when"), Lexicon.bars(row, "notafter")));
        }
        units.sort(Comparator.comparingInt((Unit u) -> -u.length()).thenComparing(Unit::words));
        return List.copyOf(units);
    }

    /// A row of the table; safe to print.
    ///
    /// @param words    spoken
    /// @param written  as a therapist writes it
    /// @param gap      whether a space stands before it
    /// @param when     `any`, `one` (behind the number one alone), `never` (the number changes, the word stays)
    /// @param notAfter words before a small number that make it a thing: "on two feet"
    record Unit(String words, String written, boolean gap, String when, Set<String> notAfter) {

        int length() {
            return words.split(" ", -1).length;
        }

        boolean fits(Num number, String before) {
            boolean thing = number.value() <= 2 && notAfter.contains(before);
            return !thing && (when.equals("any") || (when.equals("one") && number.written().equals("1")));
        }

        String behind(String digits) {
            return digits + (gap ? " " : "") + written;
        }

        ChangeKind kind() {
            return written.equals("°") ? ChangeKind.DEGREES : ChangeKind.UNIT;
        }
    }
}
