package org.notewright.drafting.model.offline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.Fact;

/// What the head of a note tells: which visit it is and for what diagnosis.
final class Visits {

    private static final Pattern GAP = Pattern.compile("\\s{2,}|[|;\\n]|(?<=[a-z)])\\. ");
    private static final Pattern PERSONAL = Pattern.compile("(?i)\\b(?:claim|dob|mrn|id|name|age|phone|member|policy|payer|acct)\\b");
    private static final Pattern NAMED = Pattern.compile("(?i)^(?:.*\\b)?(?:dx|diagnos[ie]s)\\b[:.]?\\s*");
    private static final Pattern VISIT = Pattern.compile("(?i)^.*\\bvisit\\s*#?\\s*\\d+\\s*(?:(?:/|of)\\s*\\d+)?[.,:]?\\s+|^v\\d+(?:/\\d+)?\\s+");

    private final Phrases phrases;

    Visits(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Entry> visit(List<Note> notes) {
        var lines = new LinkedHashSet<String>();
        for (var note : notes) {
            for (var fact : note.facts().facts()) {
                if (fact instanceof Fact.Visit visit) {
                    lines.add("Visit " + visit.number() + (visit.of() == null ? "." : " of " + visit.of() + "."));
                }
            }
        }
        return lines.stream().map(Entry::framing).toList();
    }

    /// The printed codes, each with the words beside it where those are no person's or payer's.
    List<Entry> diagnosis(Case sources) {
        var entries = new ArrayList<Entry>();
        var seen = new LinkedHashSet<String>();
        for (var note : sources.notes()) {
            for (var fact : note.facts().facts()) {
                if (fact instanceof Fact.Diagnosis diagnosis && seen.add(diagnosis.code())
                        && sources.saidAt(note.label(), fact.span().start()) == null) {
                    entries.add(Entry.framing(line(note, diagnosis, seen)));
                }
            }
        }
        return entries;
    }

    private String line(Note note, Fact.Diagnosis diagnosis, Set<String> seen) {
        var text = note.text();
        int start = 0;
        int end = text.length();
        var gap = GAP.matcher(text);
        while (gap.find()) {
            if (gap.end() <= diagnosis.span().start()) {
                start = gap.end();
            } else if (gap.start() >= diagnosis.span().end()) {
                end = gap.start();
                break;
            }
        }
        var words = text.substring(start, end).strip();
        words = VISIT.matcher(words).replaceFirst("");
        words = NAMED.matcher(words).replaceFirst("");
        boolean unsafe = PERSONAL.matcher(words).find() || words.length() > 120 || !words.contains(diagnosis.code());
        if (unsafe) {
            return "Diagnosis: " + diagnosis.code() + ".";
        }
        note.facts().facts().stream().filter(Fact.Diagnosis.class::isInstance).map(Fact.Diagnosis.class::cast)
                .map(Fact.Diagnosis::code).filter(words::contains).forEach(seen::add);
        return Wording.sentence("Diagnosis: " + phrases.words(words, org.notewright.analysis.facts.SoapSection.ASSESSMENT));
    }
}
