package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.Hit;
import org.notewright.analysis.facts.text.NoteText;

/// Symptoms and findings the note denies: "denies N/T, buckling or night pain", "no fever or chills", "Falls: none".
final class NegatedReader implements Reader {

    private static final int LONGEST_ITEM = 6;
    private static final String[] ENDS = {"since", "with", "w/", "at", "during", "from", "over", "while", "after", "when", "for", "today", "lately",
        "currently", "upon", "but", "because", "however", "this", "last", "prior", "until", "before", "that", "x", "except", "though", "although",
        "he", "she", "pt", "patient", "reports", "states", "doing", "is", "are", "was", "has", "have", "following", "overnight", "secondary",
        "due", "as", "if", "his", "her", "than", "now", "yet", "so", "walking", "per", "post", "related", "throughout", "noted", "reported",
        "present", "observed", "between", "beyond", "to", "recently", "either", "elsewhere", "on", "into", "besides", "other", "which", "will",
        "these", "those", "since", "tolerated", "past", "seen", "evident", "appreciated", "detected", "palpated", "there", "here", "anywhere", "down", "til", "till", "thus"};

    @Override public void read(Scene scene) {
        for (var clause : scene.clauses) {
            boolean skip = clause.goal() || (clause.section() == SoapSection.PLAN && !denies(scene.text, clause));
            for (int i = clause.from(); !skip && i < clause.to(); i++) {
                int end = Math.max(box(scene, clause, i), Math.max(negator(scene, clause, i), answered(scene, clause, i)));
                i = Math.max(i, end - 1);
            }
        }
    }

    private static boolean denies(NoteText text, Sorted clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (text.any(i, "denies", "denied")) {
                return true;
            }
        }
        return false;
    }

    /// "[ ] Fever  [ ] Bladder change  [X] NONE REPORTED": boxes left empty where the note says that none was reported.
    private static int box(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        if (!text.is(i, "(") || !text.is(i + 1, ")") || !none(text, i)) {
            return -1;
        }
        int end = i + 2;
        while (end < clause.to() && !text.any(end, "(", ";", "|") && !text.token(end).line()) {
            end++;
        }
        boolean item = end > i + 2 && end - i - 2 <= LONGEST_ITEM && text.token(i + 2).letters();
        if (item) {
            scene.add(new Fact.Negated(text.span(i, end), name(text, finding(text, i + 2, end), i + 2, end)));
        }
        return item ? end : -1;
    }

    private static boolean none(NoteText text, int at) {
        for (int i = at; i < Math.min(text.size(), at + 60) && !text.token(i).line(); i++) {
            if (text.is(i, "(") && text.is(i + 1, "x") && text.is(i + 2, ")") && text.any(i + 3, "none", "denies", "denied", "no", "negative")) {
                return true;
            }
        }
        return false;
    }

    private static int negator(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        var hit = text.hit(i, Category.CUE, "negator");
        boolean minus = text.is(i, "(") && text.is(i + 1, "-") && text.is(i + 2, ")") && (text.hit(i + 3, Category.FINDING) != null || (text.token(i + 3).letters() && text.hit(i + 4, Category.FINDING) != null));
        boolean fallen = (text.is(i, "not") && text.is(i + 1, "fallen")) || (text.token(i).whole(0, 0) && text.any(i + 1, "falls", "fall"));
        if (fallen) {
            scene.add(new Fact.Negated(text.span(i, i + 2), "falls"));
            return i + 2;
        }
        if (minus) {
            hit = new Hit(i, i + 3, new org.notewright.analysis.facts.text.Term(Category.CUE, "negator", "", ""));
        }
        if (hit == null || (text.any(i, "not", "without", "w/o", "absent", "never", "nil") && hit.length() == 1) || text.any(i - 1, "if", "rep")) {
            return -1;
        }
        boolean strong = text.any(i, "ø", "∅", "denies", "denied", "denying", "deny", "negative", "neg") || (hit.length() > 1 && !text.is(i, "there") && !text.any(i + 1, "more", "new",
                "further", "significant", "adverse", "increased", "increase", "current", "recent"));
        strong |= text.any(i, "no") && text.any(i - 1, ",", ";", "and", "or") && denied(text, clause, i);
        strong |= text.any(i, "no") && seen(text, clause, hit.to());
        strong |= text.any(i, "no") && i == clause.from() && clause.section() == SoapSection.SUBJECTIVE && nouns(text, clause, i + 1);
        if (text.any(i, "denied") && answerBefore(text, clause, i)) {
            return -1;
        }
        int at = hit.to();
        boolean first = true;
        int from = hit.from();
        while (at < clause.to()) {
            int start = lead(text, at);
            if (text.is(start, "all") && text.any(start + 1, "of", "above", "the", "other")) {
                break;
            }
            int end = itemEnd(text, clause, start);
            if (!first && text.hit(start, Category.VITAL) != null && text.token(end).number()) {
                break;
            }
            var finding = finding(text, start, end);
            boolean whole = finding != null && (finding.from() - start <= 2 || strong);
            boolean free = strong && first && end > start && end - start <= LONGEST_ITEM && !text.token(start).number() && !measured(text, start, end);
            boolean sentence = text.any(start, "there", "has", "have", "had", "is", "was", "he", "she", "we", "they", "it", "i", "also", "then", "been", "will", "would",
                    "can", "did", "does", "states", "reports", "wants", "feels", "sleeps", "walks", "uses", "able", "pt", "patient", "now", "today", "continues", "rates", "had");
            if (sentence && !first) {
                break;
            }
            boolean listed = strong && !first && end - start <= 3 && end > start && plain(text, start, end);
            if (!whole && !free && !listed) {
                break;
            }
            if (sensible(text, start, end)) {
                scene.add(new Fact.Negated(text.span(from, end), name(text, finding, start, end)));
            }
            first = false;
            at = end;
            int next = separator(text, at, clause.to());
            boolean other = next <= at || (text.hit(next, Category.CUE, "negator") != null && !text.any(next, "not"));
            if (other) {
                return at;
            }
            at = next;
        }
        return first ? -1 : at;
    }

    /// "No bowstringing seen", "no skin breakdown noted", "no clonus": one or two words that the clause closes with what was looked for.
    private static boolean seen(NoteText text, Sorted clause, int from) {
        for (int i = from; i < Math.min(clause.to(), from + 4); i++) {
            if (text.any(i, "seen", "noted", "observed", "evident", "appreciated", "detected", "palpated", "present")) {
                return i > from;
            }
            if (!text.token(i).letters() || text.any(i, "change", "changes", "difficulty", "improvement", "issues", "difference")) {
                return false;
            }
        }
        return false;
    }

    /// "No dysuria, hematuria": short names at the start of what the patient tells, and no sentence.
    private static boolean nouns(NoteText text, Sorted clause, int from) {
        int words = 0;
        for (int i = from; i < clause.to(); i++) {
            if (text.any(i, ",", "or")) {
                return words > 0 && words <= 2;
            }
            if ((text.hit(i, Category.SECTION) != null && text.hit(i, Category.FINDING) == null) || text.token(i).number()
                    || text.any(i, "change", "changes", "issues", "new", "device", "ad", "problems", "questions")) {
                return false;
            }
            words++;
        }
        return words > 0 && words <= 2;
    }

    /// "No tremor, no hand switching": one more of a list of denials.
    private static boolean denied(NoteText text, Sorted clause, int at) {
        for (int i = clause.from(); i < at; i++) {
            var hit = text.hit(i, Category.CUE, "negator");
            if (hit != null && text.hit(hit.to(), Category.FINDING) != null || text.any(i, "denies", "denied")) {
                return true;
            }
        }
        return false;
    }

    private static int lead(NoteText text, int at) {
        int i = at;
        while (text.any(i, "any", "a", "the", "new", "of", "c/o", "complaints", "complaint", "having", "to", "significant", "recent", "further",
                "other", "acute", "additional", "more", "current", "reports", "c", "o", "/", ":") && !text.token(i).line()
                && !(text.any(i, "complaints") && !text.any(i + 1, "of")) && !(text.any(i, "new") && text.any(i + 1, "complaints"))) {
            i++;
        }
        return i;
    }

    private static int itemEnd(NoteText text, Sorted clause, int start) {
        int i = start;
        while (i < clause.to() && i - start <= 9) {
            boolean spanning = text.hits(i).stream().anyMatch(h -> h.term().category() == Category.FINDING && h.length() > 1);
            if (spanning) {
                var hit = text.hit(i, Category.FINDING);
                i = hit == null ? i + 1 : hit.to();
                continue;
            }
            boolean again = i > start && text.any(i, "no", "denies", "denied", "without", "not");
            if (again || text.any(i, ",", ";", "(", ")", ".", ":", "or", "and", "nor", "/", "•", "|", "\"") || (text.any(i, ENDS) && i > start)
                    || (text.any(i, "in") && i > start) || (text.token(i).number() && i > start)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int separator(NoteText text, int at, int to) {
        int i = at;
        if (text.any(i, "in") || text.any(i, "with", "at", "on", "during")) {
            int k = i;
            while (k < Math.min(to, i + 7) && !text.any(k, ",", ";", ".", "or", "and", "(", "no", "denies")) {
                k++;
            }
            i = k;
        }
        int begin = i;
        while (i < to && text.any(i, ",", "or", "and", "nor", "/", "any", "&")) {
            i++;
        }
        return i == begin ? at : i;
    }

    private static @Nullable Hit finding(NoteText text, int from, int to) {
        Hit best = null;
        for (int i = from; i < to; i++) {
            var hit = text.hit(i, Category.FINDING);
            if (hit != null && hit.to() <= to && (best == null || hit.length() > best.length())) {
                best = hit;
            }
        }
        return best;
    }

    private static boolean plain(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean side = text.hit(i, Category.SIDE) != null;
            if (text.token(i).number() || text.hit(i, Category.MEASURE) != null || text.any(i, "pain", "hep", "sleep", "sleeping", "slept", "able",
                    "feels", "compliant", "worse", "better", "reports", "wants", "using", "walks", "takes", "still", "l", "r") || (side && from == to - 1)) {
                return false;
            }
        }
        return text.token(from).letters();
    }

    private static boolean measured(NoteText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.any(i, "device", "ad", "rail", "rails", "lifting", "driving", "assist", "work", "weight", "wt", "need", "ue")) {
                return true;
            }
        }
        return false;
    }

    private static boolean sensible(NoteText text, int from, int to) {
        return to > from && text.token(from).letters() && !(to - from == 1 && text.any(from, "complaints", "concerns", "issues", "changes",
                "problems", "difficulty", "c/o", "changed", "time", "one", "longer"));
    }

    private static String name(NoteText text, @Nullable Hit hit, int from, int to) {
        boolean complaints = hit != null && hit.name().equals("pain") && to - from <= 2 && text.any(to - 1, "complaints", "c/o");
        return complaints ? "pain" : Names.of(text, from, to, hit);
    }

    private static boolean answerBefore(NoteText text, Sorted clause, int i) {
        return i > clause.from() && ((text.is(i - 1, ":") && text.hit(i + 1, Category.FINDING) == null) || i + 1 >= clause.to() || text.any(i + 1, ",", ".", ";", ")"));
    }

    /// "N/T: none", "falls denied", "Numbness: denies".
    private static int answered(Scene scene, Sorted clause, int i) {
        var text = scene.text;
        var hit = text.hit(i, Category.FINDING);
        if (hit == null) {
            return -1;
        }
        int at = hit.to();
        boolean colon = text.is(at, ":");
        at = colon ? at + 1 : at;
        at = text.any(at, "is", "are") ? at + 1 : at;
        boolean denied = text.any(at, "denied") || (colon && text.any(at, "denies", "none", "no", "absent", "negative", "nil", "0", "-"));
        boolean closes = at + 1 >= clause.to() || text.any(at + 1, ",", ".", ";", ")", "at", "since", "in", "this", "per", "reported", "noted")
                || text.any(at, "denied", "denies", "none");
        if (denied && closes) {
            scene.add(new Fact.Negated(text.span(i, at + 1), hit.name()));
            return at + 1;
        }
        return -1;
    }
}
