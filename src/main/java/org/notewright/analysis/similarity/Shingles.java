package org.notewright.analysis.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words of a note with days and visit numbers taken out, and their runs of three.
final class Shingles {

    private static final int RUN = 3;
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");

    private Shingles() {
    }

    static List<String> words(String text, int start, int end) {
        var out = new ArrayList<String>();
        int at = start;
        while (at < end) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at;
            while (stop < end && inside(text, stop)) {
                stop++;
            }
            add(text.substring(at, stop).toLowerCase(Locale.ROOT), out);
            at = stop;
        }
        return out;
    }

    private static boolean inside(String text, int at) {
        char c = text.charAt(at);
        boolean sign = (c == '/' || c == '.' || c == '-') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || sign;
    }

    private static void add(String word, List<String> out) {
        var last = out.isEmpty() ? "" : out.getLast();
        boolean visit = last.equals("visit") || last.equals("v") || (word.length() > 1 && word.charAt(0) == 'v' && digits(word, 1) > 0);
        boolean inDate = MONTHS.contains(last) || (last.equals("<day>") && digits(word, 0) == 4);
        if (isDay(word) || (inDate && Character.isDigit(word.charAt(0)))) {
            if (!last.equals("<day>")) {
                out.add("<day>");
            }
        } else if (visit && digits(word, word.charAt(0) == 'v' ? 1 : 0) > 0) {
            out.add("<visit>");
        } else if (!MONTHS.contains(word) || word.equals("may") || word.equals("march")) {
            out.add(word);
        }
    }

    private static int digits(String word, int from) {
        int count = 0;
        for (int i = from; i < word.length() && Character.isDigit(word.charAt(i)); i++) {
            count++;
        }
        return count;
    }

    private static boolean isDay(String word) {
        int signs = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            signs += c == '/' || c == '-' ? 1 : 0;
            if (c != '/' && c != '-' && !Character.isDigit(c)) {
                return false;
            }
        }
        return signs == 2;
    }

    /// @return runs of three words; a text of one or two words is one run
    static Set<String> of(List<String> words) {
        var out = new HashSet<String>();
        if (!words.isEmpty() && words.size() < RUN) {
            out.add(String.join(" ", words));
        }
        for (int i = 0; i + RUN <= words.size(); i++) {
            out.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
        }
        return out;
    }

    static double shared(Set<String> mine, Set<String> theirs) {
        return mine.isEmpty() ? 0 : (double) mine.stream().filter(theirs::contains).count() / mine.size();
    }
}
