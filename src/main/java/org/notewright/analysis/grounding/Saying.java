package org.notewright.analysis.grounding;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.notewright.analysis.text.CsvRows;

/// What kind of sentence a draft's sentence is: one that tells something of the patient, a question, or one about the sources
/// themselves ("Rationale: not stated."). Only the first makes a claim; values are held to the sources in all of them.
final class Saying {

    private static final class Holder {
        private static final Pattern ABOUT_SOURCES = Pattern.compile(CsvRows.of(Saying.class, "about-sources.csv").stream()
                .map(row -> Objects.requireNonNull(row.get("pattern"))).map(one -> one.startsWith("\\[") ? one : "\\b(?:" + one + ")\\b")
                .collect(Collectors.joining("|", "(?i)(?:", ")")));
    }

    /// The commonest small words of English prose (counts of any large corpus agree on them).
    private static final Set<String> SMALL = WordLists.of("small-english");
    /// The commonest small words of Spanish, the language the patients' sheets are translated into, less those that English has too.
    private static final Set<String> OTHER = WordLists.of("small-spanish");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH = 30;
    private static final double SHARE = 0.08;

    private Saying() {
    }

    /// @param end index after the sentence in its draft, closing marks included
    static boolean isQuestion(String draft, int start, int end) {
        int at = end;
        while (at > start && "*_\"'\u201d\u2019) ".indexOf(draft.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > start && draft.charAt(at - 1) == '?';
    }

    /// Whether a sentence says that the sources do not hold something.
    static boolean isAboutSources(String sentence) {
        return Holder.ABOUT_SOURCES.matcher(sentence).find();
    }

    /// Whether a stretch of a sentence lies in the words that speak of the sources themselves.
    static boolean isAboutSources(String sentence, int start, int end) {
        var all = Holder.ABOUT_SOURCES.matcher(sentence);
        while (all.find()) {
            if (all.start() < end && start < all.end()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence leaves a place open for the writer to fill, as by `[ask]`.
    static boolean isOpen(String sentence) {
        return sentence.contains("[ask");
    }

    /// Whether a draft is written in English, by the share of its commonest small words. A translation shares no words with its sources:
    /// its numbers can be held to them, its words cannot.
    static boolean isEnglish(String draft) {
        int words = 0;
        int small = 0;
        int other = 0;
        var all = WORD.matcher(draft);
        while (all.find()) {
            words++;
            var word = all.group().toLowerCase(Locale.ROOT);
            small += SMALL.contains(word) ? 1 : 0;
            other += OTHER.contains(word) ? 1 : 0;
        }
        // Names, codes and shorthand have few small words too; another language has letters with accents besides.
        boolean accents = draft.chars().filter(c -> c > 0xBF && c < 0x250).count() > words / 20;
        return words < ENOUGH || other <= small && (small >= words * SHARE || !accents);
    }
}
