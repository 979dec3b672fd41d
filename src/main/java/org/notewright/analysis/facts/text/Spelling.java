package org.notewright.analysis.facts.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which spellings are words, and what a scanner meant when it took a letter for a digit.
///
/// Built in two steps: the forms that mix letters with digits or slashes (`forms.csv`) are needed to cut words at all;
/// every word of the lexicons is then learned, so that only an unknown spelling is ever repaired.
final class Spelling {

    private static final int LONGEST = 24;

    private final Set<String> mixed = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    Spelling() {
        for (var row : Table.rows("forms.csv")) {
            mixed.add(row.getOrDefault("form", ""));
        }
    }

    void learn(String word) {
        known.add(word);
    }

    /// @return true when the lower-case form is one word although it mixes letters, digits or a slash
    boolean whole(String form) {
        return mixed.contains(form);
    }

    /// @param printed a run of letters, or of letters and digits
    /// @return the word that was meant, lower case, or the empty string when nothing known fits
    String repair(String printed) {
        boolean initials = printed.length() == 2 && Character.isUpperCase(printed.charAt(0)) && Character.isUpperCase(printed.charAt(1)) && printed.indexOf('I') < 0;
        if (printed.length() > LONGEST || printed.length() < 2 || initials) {
            return "";
        }
        var low = printed.toLowerCase(Locale.ROOT);
        if (known.contains(low)) {
            return low;
        }
        if (low.chars().allMatch(c -> c == 'l' || c == 'i')) {
            return "i".repeat(low.length());
        }
        if (low.startsWith("sp") && low.length() == 4 && low.endsWith("2") && "0o".indexOf(low.charAt(2)) >= 0) {
            return "spo2";
        }
        var round = low.replace('0', 'o').replace('5', 's');
        for (var guess : new String[] {round.replace('1', 'l'), round.replace('1', 'i'),
                round.replace('1', 'i').replace('l', 'i'), oneByOne(round), round.replace('i', 'l'),
                round.replace("rn", "m"), round.replace("vv", "w")}) {
            if (known.contains(guess)) {
                return guess;
            }
        }
        return "";
    }

    /// A word with both a true l and a false one ("finaIIy" apart): tries each l for an i alone.
    private String oneByOne(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'l' || c == '1') {
                var guess = (word.substring(0, i) + 'i' + word.substring(i + 1)).replace('1', 'l');
                if (known.contains(guess)) {
                    return guess;
                }
            }
        }
        return word;
    }
}
