package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.outcomes.EpisodeNote;
import org.notewright.analysis.standing.ComputedRows;

/// The sources of a draft, read once; keep it and call [#check] after every change of the draft. Immutable, thread-safe.
public final class GroundingIndex {

    /// One value of one source.
    ///
    /// @param file       number of the source
    /// @param slot       the value
    /// @param strictTime true where an unsaid time means the day of the draft
    /// @param older      true in a note that is not the latest of several
    /// @param day        the note's day where there are several notes, or empty
    /// @param spot       its place
    record Known(int file, Slot slot, boolean strictTime, boolean older, String day, Spot spot) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Known";
        }
    }

    private final List<SourceText> sources;
    private final List<List<Passage>> passages;
    /// Each stem of each passage once, in the order of its words: counted for every sentence of every draft.
    private final List<List<List<String>>> stems;
    private final Facets facets = new Facets();
    private final Initialisms initialisms = new Initialisms();
    private final KnownDays days = new KnownDays();
    private final Quotes quotes;
    private final List<Known> known = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    /// What values are out of: "10" of 4/10.
    private final Set<String> outOf = new HashSet<>();
    private final Map<String, List<Known>> byValue = new HashMap<>();
    /// Reckoned twice by two threads at worst, to the same rows.
    private volatile @Nullable ComputedRows computed;

    private GroundingIndex(List<SourceText> sources) {
        this.sources = List.copyOf(sources);
        this.passages = sources.stream().map(source -> SourceReader.read(source.text())).toList();
        this.stems = passages.stream().map(file -> file.stream().map(passage -> passage.items().stream()
                .flatMap(item -> item.stems().stream()).distinct().toList()).toList()).toList();
        this.quotes = Quotes.of(sources);
        int latest = latest();
        var around = new ArrayList<Spots>();
        for (int file = 0; file < passages.size(); file++) {
            around.add(new Spots(sources.get(file).text(), passages.get(file)));
            around.getLast().teach(vocabulary);
        }
        vocabulary.seal();
        for (int file = 0; file < passages.size(); file++) {
            boolean evaluation = isEvaluation(sources.get(file).text());
            var parts = DayParts.of(sources.get(file).text(), passages.get(file));
            days.add(passages.get(file), parts.days());
            initialisms.add(sources.get(file).text(), passages.get(file));
            var scales = Scales.of(passages.get(file));
            var first = passages.size() > 1 ? firstDay(passages.get(file)) : "";
            int number = 0;
            for (var passage : passages.get(file)) {
                var day = parts.day(passage, first);
                boolean today = file == latest && parts.isLatest(passage);
                boolean strict = today && !evaluation;
                facets.add(passage);
                boolean headed = passage.items().stream().noneMatch(item -> item.is(Category.SIDE));
                for (var slot : passage.slots()) {
                    if (headed) {
                        facets.addSide(slot);
                    }
                    var whole = scales.complete(slot);
                    var one = new Known(file, whole, strict, !today, day,
                            around.get(file).spot(whole, number++, file, strict ? 0 : today ? 1 : 2, day, vocabulary));
                    known.add(one);
                    if (!whole.atom().of().isEmpty()) {
                        outOf.add(whole.atom().of());
                    }
                    byValue.computeIfAbsent(slot.atom().value(), _ -> new ArrayList<>()).add(one);
                }
            }
        }
    }

    /// Reads the sources. Linear in their length.
    ///
    /// @param sources notes, letters and dictations of one patient; their order decides the order of evidence
    public static GroundingIndex of(List<SourceText> sources) {
        return new GroundingIndex(sources);
    }

    /// The same for a caller who has worked out the tables of these sources already.
    ///
    /// @param computed of the same sources in the same order
    public static GroundingIndex of(List<SourceText> sources, ComputedRows computed) {
        var index = new GroundingIndex(sources);
        index.computed = computed;
        return index;
    }

    /// What a draft has that the sources do not, and the other way round: [#check] without the evidence, in less time.
    ///
    /// @param draftMarkdown as for [#check]
    public List<GroundingIssue> issues(String draftMarkdown) {
        return new DraftCheck(this, draftMarkdown, false).report().issues();
    }

    /// Holds a draft to the sources.
    ///
    /// @param draftMarkdown the draft as stored; offsets of the report are UTF-16 indexes into it
    public GroundingReport check(String draftMarkdown) {
        return new DraftCheck(this, draftMarkdown, true).report();
    }

    /// What can be worked out from the sources, reckoned when it is first asked for.
    ComputedRows computed() {
        var rows = computed;
        if (rows == null) {
            rows = ComputedRows.of(sources.stream().map(s -> new EpisodeNote(s.name(), s.text(), null)).toList());
            computed = rows;
        }
        return rows;
    }

    private int latest() {
        int latest = 0;
        var best = "";
        for (int file = 0; file < passages.size(); file++) {
            var day = sortable(firstDay(passages.get(file)));
            if (day.compareTo(best) > 0) {
                best = day;
                latest = file;
            }
        }
        return latest;
    }

    private static String firstDay(List<Passage> note) {
        for (var passage : note) {
            for (var slot : passage.slots()) {
                if (slot.atom().dim() == Dim.DATE) {
                    return slot.atom().value();
                }
            }
        }
        return "";
    }

    static String sortable(String day) {
        if (day.isEmpty()) {
            return day;
        }
        var part = day.split("-", -1);
        return String.format(Locale.ROOT, "%4s-%2s-%2s", part[0], part[1], part[2]);
    }

    /// In an evaluation "initial" is today.
    private static boolean isEvaluation(String note) {
        var head = note.substring(0, Math.min(48, note.length())).toLowerCase(Locale.ROOT);
        return head.replace("(eval", "").replace("re-eval", "").replace("reeval", "").contains("eval");
    }

    List<SourceText> sources() {
        return sources;
    }

    List<Passage> passages(int file) {
        return passages.get(file);
    }

    List<String> stems(int file, int passage) {
        return stems.get(file).get(passage);
    }

    Initialisms initialisms() {
        return initialisms;
    }

    KnownDays days() {
        return days;
    }

    Quotes quotes() {
        return quotes;
    }

    Facets facets() {
        return facets;
    }

    List<Known> known() {
        return known;
    }

    /// Of one thread: it keeps what it reckoned last.
    Contrast contrast() {
        return new Contrast(this, Contrast.shipped());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Known> withValue(String value) {
        return byValue.getOrDefault(value, List.of());
    }

    /// Whether values are out of this many somewhere in the sources, or the sentence of a value names it.
    boolean isScale(Known one, String of) {
        for (var other : withValue(of)) {
            if (other.file() == one.file() && Math.abs(other.slot().sentence() - one.slot().sentence()) <= 1) {
                return true;
            }
        }
        return outOf.contains(of);
    }

    /// Whether a number of a translation stands anywhere in the sources: the words around it cannot be held to them.
    boolean hasNumber(Item.Atom atom) {
        return !withValue(atom.value()).isEmpty() && (atom.of().isEmpty() || !withValue(atom.of()).isEmpty()
                || withValue(atom.value()).stream().anyMatch(one -> one.slot().atom().of().equals(atom.of())));
    }

    /// Counts only.
    @Override
    public String toString() {
        return "GroundingIndex[" + sources.size() + " sources, " + known.size() + " values]";
    }
}
