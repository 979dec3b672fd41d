package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.SoapClause;
import org.notewright.analysis.facts.SoapSections;
import org.notewright.clinical.Span;

/// Turns one source into lines for the draft. Clauses of one section that follow each other in a line of the note stay
/// together with whatever stands between them; bullets stay bullets; a table keeps its columns and its head.
final class SourceSentences {

    private static final Pattern BULLET = Pattern.compile("\\s*[-*•·]\\s+");
    private static final Pattern BULLET_BEFORE = Pattern.compile(
            "\\s*[-*•·]\\s+(?:(?:[SOAP]|Subjective|Objective|Assessment|Plan)\\s*:\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_NUMBER = Pattern.compile("[\\s.,;]*\\d{1,2}[.)]\\s*");
    private static final Pattern COLUMNS = Pattern.compile("\\S(?: {3,}|\\t+)\\S");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final String note;
    private final List<SoapClause> clauses;
    private final List<Sentence> sentences = new ArrayList<>();
    private int tableHeadTaken = -1;

    private SourceSentences(String note, List<SoapClause> clauses) {
        this.note = note;
        this.clauses = List.copyOf(clauses);
    }

    static List<Sentence> of(String note) {
        return of(note, SoapSections.of(note));
    }

    /// @param clauses of the note, where they are known already
    static List<Sentence> of(String note, List<SoapClause> clauses) {
        var source = new SourceSentences(note, clauses);
        int index = 0;
        while (index < source.clauses.size()) {
            index = source.addGroup(index);
        }
        return List.copyOf(source.sentences);
    }

    /// @return index of the first clause after the group
    private int addGroup(int first) {
        int next = first + 1;
        while (next < clauses.size() && follows(clauses.get(next - 1), clauses.get(next))) {
            next++;
        }
        int start = clauses.get(first).span().start();
        int end = clauses.get(next - 1).span().end();
        var section = clauses.get(first).section();
        if (isRow(note.substring(start, end))) {
            addTableHead(first, start);
            sentences.add(new Sentence(section, Wording.unlabelled(note.substring(start, end), section).strip(),
                    new Span(start, end), spans(first, next), Sentence.Form.ROW));
            return next;
        }
        var inside = BULLET.matcher(note.substring(start, end));
        boolean begins = inside.lookingAt();
        boolean bullet = begins || BULLET_BEFORE.matcher(note.substring(lineStart(start), start)).matches();
        var text = Wording.unlabelled(note.substring(begins ? start + inside.end() : start, end), section);
        var worded = bullet ? "- " + Wording.oneLine(text) : Wording.sentence(split(first, next, text));
        if (WORD.matcher(worded).find()) {
            sentences.add(new Sentence(section, worded, new Span(start, end), spans(first, next),
                    bullet ? Sentence.Form.BULLET : Sentence.Form.PLAIN));
        }
        return next;
    }

    private List<Span> spans(int first, int next) {
        return clauses.subList(first, next).stream().map(SoapClause::span).toList();
    }

    private boolean follows(SoapClause before, SoapClause after) {
        var between = note.substring(before.span().end(), Math.max(before.span().end(), after.span().start()));
        return before.section() == after.section() && between.indexOf('\n') < 0
                && (!WORD.matcher(between).find() || LIST_NUMBER.matcher(between).matches())
                && note.substring(before.span().start(), before.span().end()).indexOf('\n') < 0;
    }

    /// Dictated notes have no punctuation at all; there each clause becomes a sentence of its own.
    private String split(int first, int next, String text) {
        if (next - first < 2 || text.chars().anyMatch(c -> ".;:!?,".indexOf(c) >= 0)) {
            return text;
        }
        var parts = new ArrayList<String>();
        for (int i = first; i < next; i++) {
            var span = clauses.get(i).span();
            parts.add(Wording.sentence(note.substring(span.start(), span.end())));
        }
        return String.join(" ", parts);
    }

    private static boolean isRow(String text) {
        return text.indexOf('\n') < 0 && COLUMNS.matcher(text.strip()).find();
    }

    /// The head of a table belongs to no section, but without it nobody could tell an earlier value from a new one.
    private void addTableHead(int first, int start) {
        int end = lineStart(start) - 1;
        if (end <= 0) {
            return;
        }
        int from = lineStart(end);
        var head = note.substring(from, end);
        boolean covered = clauses.stream().anyMatch(c -> c.span().start() < end && c.span().end() > from);
        if (!covered && isRow(head) && from != tableHeadTaken) {
            tableHeadTaken = from;
            var section = clauses.get(first).section();
            sentences.add(new Sentence(section, Wording.unlabelled(head, section).strip(), new Span(from, end),
                    List.of(new Span(from, end)), Sentence.Form.HEAD));
        }
    }

    private int lineStart(int at) {
        return note.lastIndexOf('\n', at - 1) + 1;
    }
}
