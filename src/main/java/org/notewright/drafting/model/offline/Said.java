package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// A sentence and the source it stands in. Two are the same only where they are one object of one reading.
///
/// @param file     number of the source
/// @param sentence the words
/// @param run      start of the run of words it stood in: sentences of one run stay on one line
record Said(int file, Sentence sentence, int run) {

    private static final Pattern LIST_NUMBER = Pattern.compile("[\\s.,;]*\\d{1,2}[.)]\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /// Running text falls apart into its clauses, so that one of them can be worded, doubted or tabled without the others.
    static List<Said> of(int file, Sentence sentence, String note) {
        int run = sentence.span().start();
        if (sentence.form() != Sentence.Form.PLAIN || sentence.clauses().size() < 2 || wordsBetween(sentence.clauses(), note)) {
            return List.of(new Said(file, sentence, run));
        }
        var parts = new ArrayList<Said>();
        for (var clause : sentence.clauses()) {
            var words = Wording.sentence(Wording.unlabelled(clause.in(note), sentence.section()));
            if (WORD.matcher(words).find()) {
                parts.add(new Said(file, new Sentence(sentence.section(), words, clause, List.of(clause),
                        Sentence.Form.PLAIN), run));
            }
        }
        return parts;
    }

    private static boolean wordsBetween(List<Span> clauses, String note) {
        for (int i = 1; i < clauses.size(); i++) {
            int from = clauses.get(i - 1).end();
            int to = Math.max(from, clauses.get(i).start());
            var between = note.substring(from, to);
            if (WORD.matcher(between).find() && !LIST_NUMBER.matcher(between).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override public String toString() {
        return "Said[" + file + ", " + sentence.section() + "]";
    }
}
