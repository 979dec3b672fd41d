package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Cuts a note into clauses: at line ends, sentence ends, semicolons and section labels; speech without punctuation at
/// the words that open a new subject. A line that only wraps goes on.
final class ClauseSplitter {

    private static final int RUN_ON = 32;
    private static final int LONGEST = 300;
    private static final int WRAP_WIDTH = 55;

    private final NoteText text;
    private final boolean wrapped;
    private final List<Clause> clauses = new ArrayList<>();
    private boolean lineStart = true;
    private int lineFrom;
    private int listed;
    private int lineOfList = -1;

    private ClauseSplitter(NoteText text) {
        this.text = text;
        this.wrapped = isWrapped(text);
    }

    /// @return true when a machine broke the lines: most are long, none is much longer than the others
    private static boolean isWrapped(NoteText text) {
        int lines = 0;
        int full = 0;
        int longest = 0;
        int from = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || text.token(i).line()) {
                int width = i > from ? text.token(i - 1).end() - text.token(from).start() : 0;
                lines += width > 0 ? 1 : 0;
                full += width >= WRAP_WIDTH ? 1 : 0;
                longest = Math.max(longest, width);
                from = i + 1;
            }
        }
        return full * 2 >= lines && longest <= 110 && full >= 2;
    }

    static List<Clause> split(NoteText text) {
        var splitter = new ClauseSplitter(text);
        splitter.run();
        return List.copyOf(splitter.clauses);
    }

    private void run() {
        int from = 0;
        for (int i = 0; i < text.size(); i++) {
            if (text.token(i).line()) {
                if (!wraps(i)) {
                    close(from, i, true);
                    from = i + 1;
                    lineStart = true;
                }
                lineFrom = i + 1;
            } else if ((text.is(i, ";") && !bracketed(i, from)) || (!text.is(i, ";") && sentenceEnd(i))) {
                boolean quoted = text.any(i + 1, "\"", ")") && text.token(i + 1).glued();
                i += quoted ? 1 : 0;
                boolean last = text.token(i + 1).line();
                close(from, text.is(i, ";") ? i : i + 1, last);
                from = i + 1;
                lineStart = false;
            } else if (i > from && enumerator(i)) {
                close(from, i, false);
                from = i;
                lineStart = false;
                listed++;
            } else if (i > from && inlineHeader(i)) {
                close(from, i, false);
                from = i;
                lineStart = false;
            } else if (i - from >= LONGEST) {
                close(from, i, false);
                from = i;
                lineStart = false;
            }
        }
        close(from, text.size(), true);
    }

    /// "(5xSTS; 24.1 at eval)": a semicolon in a short bracket parts nothing.
    private boolean bracketed(int i, int from) {
        int open = i - 1;
        while (open >= from && open > i - 10 && !text.any(open, "(", ")")) {
            open--;
        }
        int close = i + 1;
        while (close < i + 10 && !text.any(close, "(", ")") && !text.token(close).line()) {
            close++;
        }
        return open >= from && text.is(open, "(") && text.is(close, ")");
    }

    private void close(int from, int to, boolean lineEnd) {
        int first = bullets(from, to);
        int last = to;
        while (last > first && (text.token(last - 1).line() || text.any(last - 1, ".", "-", "•", ",", "|", "→", "="))) {
            last--;
        }
        if (last <= first) {
            return;
        }
        if (last - first > RUN_ON && unpunctuated(first, last)) {
            runOn(first, last, lineEnd);
        } else {
            clauses.add(new Clause(first, last, lineStart, lineEnd, false));
        }
    }

    private void runOn(int from, int to, boolean lineEnd) {
        int start = from;
        for (int i = from + 1; i < to; i++) {
            boolean header = text.named(i, Category.CUE, "run-on header");
            boolean opens = header || text.any(i, "signed") || (text.named(i, Category.CUE, "run-on start") && i - start > 3
                    && !text.any(i - 1, "no", "the", "of", "needs", "skilled", "with", "and", "to", "a", "or", "is", "for",
                            "left", "right", "her", "his", "all", "today", "lower", "upper", "in", "more", "objective",
                            "assessment", "plan", "subjective", "by", "long", "short"));
            if (opens || (i - start > 3 && to - i > 3 && topic(i))) {
                clauses.add(new Clause(start, i, lineStart && start == from, false, true));
                start = i;
            }
        }
        clauses.add(new Clause(start, to, lineStart && start == from, lineEnd, true));
    }

    /// "… two weeks ago strength is 3+", "… rotation his quick dash is 41", "… overhead last week it was a 3": speech without
    /// signs goes on to the next thing with its name and a verb.
    private boolean topic(int i) {
        boolean owner = text.any(i, "his", "her", "the", "their", "my");
        int at = owner ? i + 1 : i;
        if (text.any(i - 1, "his", "her", "the", "their", "of", "on", "in", "and", "for", "with", "a", "to", "from", "at", "my")) {
            return false;
        }
        var test = text.hit(at, Category.MEASURE);
        boolean strength = text.any(at, "strength") && text.any(at + 1, "is", "was", "today");
        boolean score = test != null && (owner || test.length() > 1 || text.word(at).length() > 3) && (text.any(test.to(), "is", "was", "score", "today", "now") || text.token(test.to()).number());
        var moment = text.hit(i, Category.WHEN);
        boolean earlier = moment != null && moment.length() > 1 && moment.name().equals("prior") && text.any(i, "last")
                && text.any(moment.to(), "it", "he", "she", "the", "this") && text.any(moment.to() + 1, "was", "rated", "had", "were", "measured");
        return strength || score || earlier;
    }

    private boolean unpunctuated(int from, int to) {
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs += text.any(i, ",", ":", "(", "/", "-", "•", "|") ? 1 : 0;
        }
        return signs * 25 < to - from;
    }

    private int bullets(int from, int to) {
        int i = from;
        while (i < to) {
            var token = text.token(i);
            boolean mark = token.line() || text.any(i, "•", ">", "|", "=", "_", "#", "~", "□", "✓", "☐", "→", ".", ",", ")")
                    || (text.is(i, "-") && !(text.token(i + 1).number() && text.token(i + 1).glued()));
            boolean numbered = token.whole(1, 20) && text.any(i + 1, ")", ".") && text.token(i + 1).glued()
                    && !text.token(i + 2).glued() && !text.token(i + 2).line();
            boolean spaced = i == from && token.whole(1, 20) && text.token(i + 1).start() - token.end() >= 2 && text.token(i + 1).letters() && text.token(i + 1).upper()
                    && text.hit(i, Category.MEASURE) == null;
            if (spaced) {
                i++;
                continue;
            }
            boolean inBrackets = text.is(i, "(") && text.token(i + 1).whole(1, 20) && text.is(i + 2, ")");
            if (mark) {
                i++;
            } else if (numbered) {
                i += 2;
            } else if (inBrackets) {
                i += 3;
            } else {
                break;
            }
        }
        return i;
    }

    /// "Goals: 1. DHI 20 2. FGA 27": the next number of a list inside a line.
    private boolean enumerator(int i) {
        var token = text.token(i);
        boolean mark = token.whole(1, 12) && !token.glued() && text.any(i + 1, ".", ")") && text.token(i + 1).glued()
                && !text.token(i + 2).glued() && !text.token(i + 2).line();
        if (!mark) {
            return false;
        }
        boolean next = token.value() == listed + 1 && listed > 0 && lineOfList == lineFrom;
        boolean opens = token.value() == 1 && (text.any(i - 1, ":", "-") || i == lineFrom) && i + 2 < text.size();
        if (opens) {
            lineOfList = lineFrom;
            listed = text.any(i - 1, ":", "-") ? 0 : 1;
        }
        return next || (opens && listed == 0);
    }

    private boolean sentenceEnd(int i) {
        if (!text.any(i, ".", "!", "?") || (text.token(i + 1).glued() && !text.any(i + 1, "\"", ")", "'"))) {
            return false;
        }
        if (!text.is(i, ".")) {
            return text.token(i).glued();
        }
        var before = text.token(i - 1);
        var after = text.token(i + 1);
        if (!text.token(i).glued() || after.line() || after.end() == 0) {
            return true;
        }
        boolean number = before.whole(1, 20) && !before.glued() && listed > 0 && before.value() == listed;
        if (number || (before.whole(1, 20) && (i - 1 == lineFrom || text.any(i - 2, ".", ";", ":")))) {
            return false;
        }
        boolean lower = after.letters() && !after.upper();
        if (before.word().length() == 1 && before.letters()) {
            boolean initial = i - 1 == lineFrom && after.upper() && after.letters() && text.token(i + 2).letters() && text.token(i + 2).upper();
            if (initial) {
                return false;
            }
            return before.upper() ? text.any(i - 1, "l", "r", "b", "i", "x", "s") && !lower : !lower;
        }
        if (text.named(i - 1, Category.CUE, "abbreviation") || text.named(i - 1, Category.CUE, "unit abbreviation")) {
            boolean title = text.any(i - 1, "vs", "dr", "mr", "mrs", "ms", "approx", "no", "gr", "st", "fig");
            boolean apart = after.start() - text.token(i).end() >= 2 && (after.upper() || after.number()) && text.note().charAt(text.token(i).end()) != '\t';
            if (apart) {
                return true;
            }
            boolean numeral = after.number() && text.named(i - 1, Category.CUE, "abbreviation");
            return !title && !lower && !numeral && !text.any(i + 1, "-", ":", "(", ",");
        }
        return !text.any(i + 1, ",", ":");
    }

    /// "… today. O: AROM" needs no help; "… today O: AROM" and "A: … P: …" do.
    private boolean inlineHeader(int i) {
        if (!text.is(i + 1, ":") || !text.token(i).upper() || text.token(i).glued()) {
            return false;
        }
        var header = text.hit(i, Category.HEADER);
        return header != null && header.length() == 1 && header.term().detail().equals("strip")
                && !header.name().equals("N");
    }

    private boolean wraps(int i) {
        var before = text.token(i - 1);
        var after = text.token(i + 1);
        if (before.line() || after.line() || i + 1 >= text.size() || text.any(i - 1, ".", ":", ";", "!", "|")) {
            return false;
        }
        int width = before.end() - text.token(lineFrom).start();
        boolean label = text.is(i + 2, ":") || text.is(i + 3, ":");
        boolean lower = wrapped && after.letters() && !after.upper() && width >= WRAP_WIDTH;
        boolean dangles = (text.is(i - 1, ",") || (text.named(i - 1, Category.CUE, "dangling") && !(before.upper() && before.word().length() == 1))) && width >= WRAP_WIDTH - 10;
        return !label && (lower || (dangles && (after.letters() || after.number())));
    }
}
