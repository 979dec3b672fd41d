package org.notewright.analysis.guess;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// The words of a text that may be names: capitalized, without accents and in lower case for comparison. Names with a title of
/// a clinician before or behind them are clinicians'.
final class NameWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern CLINICIAN_AFTER = Pattern.compile(
            "\\A[,\\s]{1,3}(?:[A-Z](?:\\. ?| ))?(?:MD|DO|DPM|PT|DPT|PTA|OT|OTR|OTD|COTA|NP|FNP|PA|PA-C|RN|DC|PhD|MOT|MSPT)\\b");
    private static final Pattern CLINICIAN_BEFORE = Pattern.compile(
            "(?i)(?:\\bdr\\.?|\\bdoctor|provider:?|physician:?|therapist:?|referred by:?|signed by:?|from:)\\s*(?:\\w+\\.? )?\\z");
    private static final String DEMO = "demo";

    /// Words between family and given name: a comma's worth, or one middle name.
    private static final int MOST_BETWEEN = 1;

    private record Word(String folded, Span span) {

        @Override public String toString() {
            return "Word[" + span + "]";
        }
    }

    private final List<Word> words;

    private NameWords(List<Word> words) {
        this.words = words;
    }

    static NameWords of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var folded = fold(matcher.group());
            var capital = Character.isUpperCase(matcher.group().codePointAt(0)) || !Character.isLowerCase(matcher.group().codePointAt(0));
            if (!folded.equals(DEMO) && capital && !isClinicians(text, matcher.start(), matcher.end())) {
                words.add(new Word(folded, new Span(matcher.start(), matcher.end())));
            } else if (!folded.equals(DEMO)) {
                // Keeps names apart that are not neighbors.
                words.add(new Word("", new Span(matcher.start(), matcher.end())));
            }
        }
        return new NameWords(words);
    }

    private static boolean isClinicians(String text, int start, int end) {
        return CLINICIAN_AFTER.matcher(text.substring(end, Math.min(text.length(), end + 12))).find()
                || afterNextName(text, end)
                || CLINICIAN_BEFORE.matcher(text.substring(Math.max(0, start - 40), start)).find();
    }

    /// `Kim Lee, PT`: the title follows the other name.
    private static boolean afterNextName(String text, int end) {
        var rest = text.substring(end, Math.min(text.length(), end + 48));
        var next = Pattern.compile("\\A,? (?:DEMO )?\\p{Lu}[\\p{L}'’-]+").matcher(rest);
        return next.find() && CLINICIAN_AFTER.matcher(rest.substring(next.end())).find();
    }

    /// Both names next to each other, in either order, with one middle name at most between them.
    Optional<Span> fullName(PatientSigns patient) {
        var family = parts(patient.familyName());
        var given = parts(patient.givenName());
        if (family.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        for (var at = 0; at < words.size(); at++) {
            if (matches(at, family)) {
                for (var gap = 0; gap <= MOST_BETWEEN; gap++) {
                    if (matches(at + family.size() + gap, given)) {
                        return Optional.of(span(at, at + family.size() + gap + given.size() - 1));
                    }
                    var before = at - gap - given.size();
                    if (before >= 0 && matches(before, given)) {
                        return Optional.of(span(before, at + family.size() - 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<Span> familyName(PatientSigns patient) {
        var family = parts(patient.familyName());
        for (var at = 0; at < words.size() && !family.isEmpty(); at++) {
            if (matches(at, family)) {
                return Optional.of(span(at, at + family.size() - 1));
            }
        }
        return Optional.empty();
    }

    private boolean matches(int at, List<String> name) {
        for (var i = 0; i < name.size(); i++) {
            if (at + i >= words.size() || !words.get(at + i).folded.equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Span span(int first, int last) {
        return new Span(words.get(first).span.start(), words.get(last).span.end());
    }

    private static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        var matcher = WORD.matcher(name);
        while (matcher.find()) {
            var folded = fold(matcher.group());
            if (!folded.equals(DEMO)) {
                parts.add(folded);
            }
        }
        return parts;
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
