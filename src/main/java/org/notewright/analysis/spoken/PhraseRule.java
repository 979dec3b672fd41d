package org.notewright.analysis.spoken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fixed turns of phrase and letters spoken singly: "l e f s" to LEFS, "ninety ninety" to 90/90. Only what the tables name
/// is understood; other letters stay as they were heard.
final class PhraseRule implements Rule {

    private final List<Entry> entries;
    private final ChangeKind kind;

    /// @param file a table with the columns `words` and `written`
    PhraseRule(String file, ChangeKind kind) {
        var rows = new ArrayList<Entry>();
        for (var row : Lexicon.rows(file)) {
            rows.add(new Entry(Lexicon.cell(row, "words"), Lexicon.cell(row, "written")));
        }
        rows.sort(Comparator.comparingInt((Entry e) -> -e.length()).thenComparing(Entry::words));
        this.entries = List.copyOf(rows);
        this.kind = kind;
    }

    @Override public @Nullable Match at(At p) {
        if (kind == ChangeKind.LETTERS && !understood(p)) {
            return null;
        }
        var entry = entry(p, 0);
        return entry == null ? null : new Match(entry.length(), entry.written, kind);
    }

    private @Nullable Entry entry(At p, int from) {
        for (var entry : entries) {
            if (p.phrase(from, entry.words) > 0) {
                return entry;
            }
        }
        return null;
    }

    /// Two known letters among unknown ones are no abbreviation: the whole row of letters must be known. The last letter may
    /// be a level of the spine.
    private boolean understood(At p) {
        boolean inside = p.before(1).length() == 1 && !p.before(1).equals("a") && !p.before(1).equals("i") && !endsKnown(p);
        int at = 0;
        while (!inside && p.word(at).length() == 1) {
            var entry = entry(p, at);
            if (entry == null) {
                return at > 0 && (Numbers.isNumber(p.word(at + 1)) || p.word(at).equals("a") || p.word(at).equals("i"));
            }
            at += entry.length();
        }
        return !inside && at > 0;
    }

    private boolean endsKnown(At p) {
        for (var entry : entries) {
            var letters = entry.words.split(" ", -1);
            boolean all = true;
            for (int i = 0; i < letters.length; i++) {
                all &= p.before(letters.length - i).equals(letters[i]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /// A row of the table; safe to print.
    private record Entry(String words, String written) {

        int length() {
            return words.split(" ", -1).length;
        }
    }
}
