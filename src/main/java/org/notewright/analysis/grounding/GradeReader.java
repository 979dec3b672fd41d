package org.notewright.analysis.grounding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.notewright.analysis.grounding.Item.Atom;

/// Reads strength grades (`4-/5`, `4 minus out of five`, `3+`), grades of joint mobilization (`gr II-III`), and levels (`L4`).
final class GradeReader {

    private static final Map<String, String> ROMAN = Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5",
            "1", "1", "2", "2", "3", "3", "4", "4");
    private static final Set<String> TO = Set.of("-", "to");
    private static final Set<String> MOVED = Set.of("glide", "glides", "mob", "mobs", "mobilization", "mobilizations", "distraction",
            "traction", "pa", "ap", "cpa", "upa", "pas", "rotation");
    private static final int BACK = 6;

    private final Tokens in;

    GradeReader(Tokens in) {
        this.in = in;
    }

    /// A strength grade whose number has just been read.
    boolean strength(List<Atom> list, Raw first) {
        int mark = in.at;
        var sign = switch (in.text(in.at)) {
            case "+", "plus" -> "+";
            case "-", "minus" -> "-";
            default -> "";
        };
        boolean range = sign.equals("-") && in.number(in.at + 1);
        if (!sign.isEmpty() && (range || first.text().length() != 1)) {
            return false;
        }
        in.at = sign.isEmpty() ? in.at : in.at + 1;
        if (outOf(in) && in.raw(in.at).is("5") && first.text().length() == 1) {
            in.at++;
            list.add(Atom.of(Dim.GRADE, first.text() + sign));
            return true;
        }
        in.at = mark;
        if (!sign.isEmpty() && (in.raw(in.at).isWord() || in.raw(in.at).glued())) {
            in.at++;
            list.add(Atom.of(Dim.GRADE, first.text() + sign));
            return true;
        }
        return false;
    }

    /// `/ 10`, `out of ten`, `of 12`, `over 80`: steps over the words and stands on the second number.
    static boolean outOf(Tokens in) {
        if (in.text(in.at).equals("/") && in.number(in.at + 1)) {
            in.at++;
            return true;
        }
        if (in.text(in.at).equals("out") && in.text(in.at + 1).equals("of") && in.number(in.at + 2)) {
            in.at += 2;
            return true;
        }
        if (in.text(in.at).equals("of") && in.text(in.at + 1).equals("the") && in.number(in.at + 2)) {
            in.at += 2;
            return true;
        }
        boolean of = (in.text(in.at).equals("of") || in.text(in.at).equals("over")) && in.number(in.at + 1);
        if (of) {
            in.at++;
        }
        return of;
    }

    /// `gr II`, `grades III and IV`, and a lone `III` behind "glides" or "mobs".
    boolean mobilization(List<Atom> list) {
        var word = in.text(in.at);
        if (word.equals("gr") || word.equals("grade") || word.equals("grades")) {
            boolean dot = in.text(in.at + 1).equals(".");
            if (!roman(dot ? in.at + 2 : in.at + 1)) {
                return false;
            }
            in.at += dot ? 2 : 1;
            return grades(list);
        }
        if (!in.raw(in.at).isWord() || !roman(in.at) || !in.raw(in.at).exact().equals(word.toUpperCase(java.util.Locale.ROOT))
                || word.equals("i") || word.equals("v")) {
            return false;
        }
        for (int k = in.at - 1; k >= 0 && k > in.at - BACK && !",;.".contains(in.text(k)); k--) {
            if (MOVED.contains(in.text(k))) {
                return grades(list);
            }
        }
        return false;
    }

    private boolean grades(List<Atom> list) {
        var low = ROMAN.getOrDefault(in.text(in.at), "");
        in.at++;
        boolean joined = (TO.contains(in.text(in.at)) || in.text(in.at).equals("and")) && roman(in.at + 1);
        boolean touching = roman(in.at) && in.raw(in.at).isWord();
        if (joined || touching) {
            in.at += joined ? 1 : 0;
            list.add(new Atom(Dim.MOB, low, "", "low", false));
            list.add(new Atom(Dim.MOB, ROMAN.getOrDefault(in.text(in.at), ""), "", "high", false));
            in.at++;
            return true;
        }
        boolean sign = "+-".contains(in.text(in.at)) && !in.text(in.at).isEmpty() && in.raw(in.at).glued() && !in.number(in.at + 1);
        list.add(Atom.of(Dim.MOB, low + (sign ? in.text(in.at) : "")));
        in.at += sign ? 1 : 0;
        return true;
    }

    private boolean roman(int index) {
        return ROMAN.containsKey(in.text(index));
    }

    /// A segment or setting: `L4`, `C5`, `level 4`, dictated "L four".
    boolean level(List<Atom> list) {
        var raw = in.raw(in.at);
        var word = raw.text();
        if (word.equals("level") && in.number(in.at + 1) && in.text(in.at + 1).length() <= 2) {
            list.add(Atom.of(Dim.LEVEL, "l" + in.text(in.at + 1)));
            in.at += 2;
            return true;
        }
        boolean said = word.length() == 1 && "lct".contains(word) && in.number(in.at + 1) && in.raw(in.at + 1).spelled()
                && in.text(in.at + 1).length() == 1;
        if (said) {
            list.add(Atom.of(Dim.LEVEL, word + in.text(in.at + 1)));
            in.at += 2;
            return true;
        }
        boolean segment = raw.isWord() && word.length() >= 2 && word.length() <= 3 && "lcts".indexOf(word.charAt(0)) >= 0
                && Character.isDigit(word.charAt(1)) && Character.isDigit(word.charAt(word.length() - 1));
        if (segment) {
            list.add(Atom.of(Dim.LEVEL, word));
            in.at++;
            boolean next = (in.text(in.at).equals("-") || in.text(in.at).equals("/")) && in.raw(in.at).glued() && in.number(in.at + 1)
                    && in.text(in.at + 1).length() <= 2 && in.raw(in.at + 1).glued();
            if (next) {
                list.add(Atom.of(Dim.LEVEL, word.charAt(0) + in.text(in.at + 1)));
                in.at += 2;
            }
        }
        return segment;
    }
}
