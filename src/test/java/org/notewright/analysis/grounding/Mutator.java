package org.notewright.analysis.grounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.notewright.analysis.text.CsvRows;
import org.notewright.clinical.Span;

/// Changes one thing of a faithful draft at a time, seeded, the way a careless model would. Words and names to change stand in
/// `mutations.csv` and `mutated-names.csv`.
final class Mutator {

    /// @param at   where the changed words begin in the new text
    /// @param from the words before
    /// @param to   the words after
    record Mutant(String kind, String text, int at, String from, String to) {
    }

    private static final String MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DATE = "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b" + MONTHS + " \\d{1,2}\\b|\\b\\d{1,2} " + MONTHS + "\\b"
            + "|(?<=\\bon )\\d{1,2}/\\d{1,2}\\b";
    private static final String GRADE = "\\b[0-5](?:\\+|-)?/5\\b|\\bgrade (?:I{1,3}V?|IV)\\b";
    private static final Pattern NOT_NUMBERS = Pattern.compile(DATE + "|" + GRADE + "|\\b[A-Z]\\d{2}(?:\\.\\w+)?\\b|\\b\\d{5}\\b"
            + "|\\b[LC]\\d(?:-\\d)?\\b|VORx1|\\b\\d+(?:HPT|MWT|xSTS)\\b|555-0142|Goals: 1\\)| 2\\) | 3\\) |[Gg]oal [123]\\b|figure-8"
            + "|(?m)^\\d\\. |LINE\\d");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\d.]*\\d)");
    private static final List<String> WORDS = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve");
    private static final List<String> GRADES = List.of("2+/5", "3-/5", "3/5", "3+/5", "4-/5", "4/5", "4+/5", "5/5");
    private static final Pattern LISTED = Pattern.compile("(?i)\\b(?:no|denies|denied|without|not|neither)\\b"
            + "(?:(?!\\b(?:reports|has|is|are|was)\\b)[^.;])*(?:,|\\band|\\bor) $");

    private static final List<Map<String, String>> CHANGES = rows("mutations.csv");
    private static final List<Map<String, String>> NAMES = rows("mutated-names.csv");

    private final String text;
    private final List<SentenceSupport> sentences;
    private final Random random;
    private final List<Mutant> out = new ArrayList<>();

    private Mutator(String text, List<SentenceSupport> sentences, long seed) {
        this.text = text;
        this.sentences = sentences;
        this.random = new Random(seed);
    }

    static List<Mutant> of(String text, List<SentenceSupport> sentences, long seed) {
        var mutator = new Mutator(text, sentences, seed);
        for (int round = 0; round < 2; round++) {
            mutator.numbers();
        }
        mutator.numberWords();
        mutator.swaps();
        mutator.grades();
        CHANGES.forEach(mutator::words);
        mutator.dates();
        mutator.names();
        return List.copyOf(mutator.out);
    }

    private static List<Map<String, String>> rows(String file) {
        return CsvRows.of(Mutator.class, "/grounding/" + file);
    }

    private List<Span> numberPlaces() {
        var taken = NOT_NUMBERS.matcher(text).results().map(Mutator::span).toList();
        return NUMBER.matcher(text).results().map(Mutator::span)
                .filter(span -> taken.stream().noneMatch(span::overlaps) && isClaim(span)).toList();
    }

    private boolean isClaim(Span span) {
        return sentences.stream().anyMatch(one -> one.start() <= span.start() && span.end() <= one.end());
    }

    /// The heading row of a table makes no claim of its own, but its sides do.
    private boolean isHeading(Span span) {
        int line = text.lastIndexOf('\n', span.start()) + 1;
        int next = text.indexOf('\n', span.end());
        return text.startsWith("|", line) && next > 0 && (text.startsWith("| -", next + 1) || text.startsWith("|-", next + 1));
    }

    private void numbers() {
        var places = numberPlaces();
        for (var place : places) {
            var old = place.in(text);
            var other = switch (random.nextInt(3)) {
                case 0 -> places.get(random.nextInt(places.size())).in(text);
                case 1 -> step(old);
                default -> digit(old);
            };
            add("number", place, new BigDecimal(other).compareTo(new BigDecimal(old)) == 0 ? step(old) : other);
        }
    }

    private void numberWords() {
        for (var one : find("\\b(?:" + String.join("|", WORDS) + ")\\b(?!-point| (?:times )?sit| hole| point|-jaw)")) {
            var old = one.group();
            int at = WORDS.indexOf(old);
            add("number", span(one), WORDS.get(at == WORDS.size() - 1 || (at > 0 && random.nextBoolean()) ? at - 1 : at + 1));
        }
        for (var one : find("\\btwice\\b|\\bonce\\b(?= (?:a|per|weekly|this|last|on|at))")) {
            add("number", span(one), one.group().equals("twice") ? "three times" : "twice");
        }
    }

    private String step(String old) {
        var value = new BigDecimal(old);
        var by = BigDecimal.valueOf(1 + random.nextInt(3)).movePointLeft(value.scale());
        return (random.nextBoolean() && value.compareTo(by) > 0 ? value.subtract(by) : value.add(by)).toPlainString();
    }

    private String digit(String old) {
        var turned = new StringBuilder(old).reverse().toString();
        boolean good = old.length() > 1 && old.indexOf('.') < 0 && !turned.startsWith("0") && !turned.equals(old);
        return good ? turned : step(old);
    }

    /// Swaps two different numbers of one sentence.
    private void swaps() {
        var places = numberPlaces();
        for (var sentence : sentences) {
            var mine = places.stream().filter(p -> sentence.start() <= p.start() && p.end() <= sentence.end()).toList();
            for (int i = 0; i + 1 < mine.size(); i++) {
                var a = mine.get(i);
                var b = mine.get(i + 1);
                if (!a.in(text).equals(b.in(text))) {
                    var changed = text.substring(0, a.start()) + b.in(text) + text.substring(a.end(), b.start()) + a.in(text)
                            + text.substring(b.end());
                    out.add(new Mutant("swap", changed, a.start(), a.in(text) + " … " + b.in(text), b.in(text) + " … " + a.in(text)));
                }
            }
        }
    }

    private void grades() {
        for (var one : find(GRADE)) {
            var old = one.group();
            var other = old;
            while (other.equals(old)) {
                other = old.startsWith("grade") ? "grade " + List.of("I", "II", "III", "IV").get(random.nextInt(4))
                        : GRADES.get(random.nextInt(GRADES.size()));
            }
            add("grade", span(one), other);
        }
    }

    /// One row of the file: a `~` at the end keeps or drops the space.
    private void words(Map<String, String> row) {
        var kind = row.getOrDefault("kind", "").equals("assist") ? "grade" : row.getOrDefault("kind", "");
        var to = row.getOrDefault("to", "").equals("~") ? "" : row.getOrDefault("to", "").replace("~", " ");
        for (var one : Pattern.compile(row.getOrDefault("from", "")).matcher(text).results().toList()) {
            boolean place = isClaim(span(one)) || (kind.equals("side") && isHeading(span(one)));
            if (place && !continuesDenial(one.group(), one.start())) {
                add(kind, span(one), to.contains("$1") ? to.replace("$1", one.group(1)) : to);
            }
        }
    }

    /// "No fever and no chills" without its second "no" still denies both: that is no change.
    private boolean continuesDenial(String cue, int at) {
        if (!cue.strip().equals("no") && !cue.strip().equals("not")) {
            return false;
        }
        int from = Math.max(text.lastIndexOf('.', at), Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(';', at))) + 1;
        return LISTED.matcher(text.substring(from, at)).find();
    }

    private void dates() {
        for (var one : find(DATE)) {
            for (int round = 0; round < 2; round++) {
                var number = Pattern.compile("\\d+").matcher(one.group()).results().toList();
                var pick = number.get(random.nextInt(number.size()));
                int value = Integer.parseInt(pick.group());
                add("date", span(one), one.group().substring(0, pick.start()) + (value > 12 ? value - 1 : value + 1)
                        + one.group().substring(pick.end()));
            }
        }
    }

    private void names() {
        for (var row : NAMES) {
            for (var name : names(row)) {
                for (var one : find("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")) {
                    add("measure", span(one), other(row));
                }
            }
        }
    }

    /// @return a name of the same class whose test the text does not name
    private String other(Map<String, String> row) {
        while (true) {
            var pick = NAMES.get(random.nextInt(NAMES.size()));
            boolean fits = !pick.equals(row) && pick.getOrDefault("class", "").equals(row.getOrDefault("class", ""));
            if (fits && names(pick).stream().noneMatch(name -> text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))) {
                return names(pick).getFirst();
            }
        }
    }

    private static List<String> names(Map<String, String> row) {
        return List.of(row.getOrDefault("names", "").split("\\|", -1));
    }

    private List<MatchResult> find(String regex) {
        return Pattern.compile(regex).matcher(text).results().filter(one -> isClaim(span(one))).toList();
    }

    private static Span span(MatchResult one) {
        return new Span(one.start(), one.end());
    }

    private void add(String kind, Span place, String words) {
        out.add(new Mutant(kind, text.substring(0, place.start()) + words + text.substring(place.end()), place.start(), place.in(text),
                words));
    }
}
