package org.notewright.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.Span;
import org.notewright.workflow.FactWriter.Written;

/// Ways in which a corrected fact may be written, the smallest change first. Which of them says what is meant, [FactWriter] finds
/// out by reading them.
final class FactWays {

    private static final Pattern PART = Pattern.compile("[-−+]?\\d+(?:[.]\\d+)?[-+]?|[A-Za-z]+");
    private static final Pattern SIDE = Pattern.compile("(?<![\\p{L}\\d/])(?:right|left|bilateral(?:ly)?|both|bilat\\.?|rt\\.?|lt\\.?|[RLB]|B/L)(?![\\p{L}\\d/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.]\\d+)?[-+]?");
    /// What hangs on a value: `/10`, `/5`, `°`, `deg`, `%`.
    private static final String TAIL = "(?:\\s?/\\s?\\d{1,3})?(?:\\s?(?:°|deg(?:rees)?\\b|%|''|'|\"|#))?";

    /// A value in words, as one dictates it.
    private static final Pattern SPOKEN = Pattern.compile("\\b(?:minus |plus )?(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
            + "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
            + "ninety|hundred)(?:[ -](?:(?:and |point |out of |over )?(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
            + "twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
            + "ninety|hundred)|plus|minus))*+\\b", Pattern.CASE_INSENSITIVE);

    private FactWays() {
    }

    static List<Written> change(String text, Fact fact, FactCells wanted) {
        var ways = new ArrayList<Written>();
        inPlace(fact.span().in(text), FactCells.of(fact), wanted).forEach(words -> ways.add(least(text, fact.span(), words)));
        for (var phrase : FactPhrases.of(wanted)) {
            ways.add(new Written(fact.span(), phrase));
        }
        for (var phrase : FactPhrases.of(wanted)) {
            ways.add(new Written(fact.span(), "\n" + phrase + "\n"));
        }
        return ways;
    }

    /// The words of a fact with what is different written over what it replaces; none where they do not show it.
    private static List<String> inPlace(String words, FactCells old, FactCells wanted) {
        if (old.kind() != wanted.kind()) {
            return List.of();
        }
        List<String> ways = List.of(words);
        if (!old.value().equals(wanted.value())) {
            ways = ways.stream().flatMap(way -> values(way, old.value(), wanted.value()).stream()).toList();
        }
        if (!Objects.equals(old.side(), wanted.side())) {
            ways = ways.stream().flatMap(way -> sides(way, wanted).stream()).toList();
        }
        if (!old.unit().equals(wanted.unit())) {
            ways = ways.stream().flatMap(way -> literal(way, old.unit(), wanted.unit()).stream()).toList();
        }
        if (!old.what().equals(wanted.what())) {
            ways = ways.stream().flatMap(way -> literal(way, old.what(), wanted.what()).stream()).toList();
        }
        if (old.when() != wanted.when()) {
            ways = ways.stream().flatMap(way -> moments(way, wanted.when()).stream()).toList();
        }
        return ways.stream().distinct().limit(12).toList();
    }

    /// `48/80` to `50/80` writes 50 over 48; `2 x 10` to `3 x 10` writes 3 over 2.
    private static List<String> values(String words, String old, String wanted) {
        var before = PART.matcher(old).results().map(found -> found.group()).toList();
        var after = PART.matcher(wanted).results().map(found -> found.group()).toList();
        if (before.size() != after.size() || before.isEmpty()) {
            return literal(words, old, wanted);
        }
        List<String> ways = List.of(words);
        for (int i = 0; i < before.size(); i++) {
            var one = before.get(i);
            var other = after.get(i);
            if (!one.equals(other)) {
                ways = ways.stream().flatMap(way -> {
                    var exact = literal(way, one, other);
                    return (exact.isEmpty() ? literal(way, unsigned(one), unsigned(other)) : exact).stream();
                }).toList();
            }
        }
        return ways.isEmpty() ? SPOKEN.matcher(words).results().map(found ->
                words.substring(0, found.start()) + wanted + words.substring(found.end())).toList().reversed() : ways;
    }

    private static String unsigned(String number) {
        return number.startsWith("-") || number.startsWith("−") ? number.substring(1) : number;
    }

    /// Every one place of the old words replaced, the last first: what a fact measures stands at its end.
    private static List<String> literal(String words, String old, String wanted) {
        var ways = new ArrayList<String>();
        if (!old.isBlank()) {
            var places = Pattern.compile("(?<![\\p{L}\\d.])" + Pattern.quote(old) + "(?![\\p{L}\\d]|[.]\\d)", Pattern.CASE_INSENSITIVE).matcher(words);
            while (places.find()) {
                ways.addFirst(words.substring(0, places.start()) + wanted + words.substring(places.end()));
            }
        }
        return ways;
    }

    private static List<String> sides(String words, FactCells wanted) {
        var ways = new ArrayList<String>();
        var said = SIDE.matcher(words);
        while (said.find()) {
            ways.add(words.substring(0, said.start()) + like(said.group(), wanted.side()) + words.substring(said.end()));
        }
        if (wanted.side() != null) {
            ways.add(FactPhrases.side(wanted) + " " + words);
        }
        return ways;
    }

    /// A side written as the one it replaces: one letter for one letter.
    private static String like(String said, @Nullable Side side) {
        return side == null ? "" : said.length() > 2 && !said.contains("/") ? switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BILATERAL -> "bilateral";
        } : switch (side) {
            case LEFT -> "L";
            case RIGHT -> "R";
            case BILATERAL -> "B";
        };
    }

    private static List<String> moments(String words, When when) {
        var bare = words.replaceFirst("(?i)^(?:was|prior|previously|currently|current|now|today|best|worst|goal:?|STG:?|LTG:?)\\s+", "");
        return switch (when) {
            case CURRENT -> List.of(bare, "now " + bare, "today " + bare, "current " + bare);
            case PRIOR -> List.of("was " + bare, "prior " + bare, "previously " + bare);
            case GOAL -> List.of("goal " + bare, "goal: " + bare);
            case BEST -> List.of("best " + bare);
            case WORST -> List.of("worst " + bare);
        };
    }

    /// The same change on as few words as possible, so that it points at what is different.
    private static Written least(String text, Span span, String words) {
        var old = span.in(text);
        int front = 0;
        while (front < old.length() && front < words.length() && old.charAt(front) == words.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < old.length() - front && back < words.length() - front
                && old.charAt(old.length() - 1 - back) == words.charAt(words.length() - 1 - back)) {
            back++;
        }
        while (front > 0 && !Character.isWhitespace(old.charAt(front - 1))) {
            front--;
        }
        while (back > 0 && !Character.isWhitespace(old.charAt(old.length() - back)) && !atEdge(old, words, back)) {
            back--;
        }
        return front + back >= old.length() ? new Written(span, words)
                : new Written(new Span(span.start() + front, span.end() - back), words.substring(front, words.length() - back));
    }

    private static boolean atEdge(String old, String words, int back) {
        return !Character.isLetterOrDigit(old.charAt(old.length() - back)) && back <= words.length()
                && !Character.isDigit(old.charAt(old.length() - back));
    }

    /// All its words, or the bracket it stands in, or its value alone.
    static List<Written> strike(String text, Fact fact) {
        var cells = FactCells.of(fact);
        var places = new LinkedHashSet<Span>(around(text, fact.span()));
        places.addAll(brackets(text, fact.span()));
        for (var part : PART.matcher(cells.value()).results().map(found -> unsigned(found.group())).toList().reversed()) {
            places.addAll(valued(text, fact.span(), part));
        }
        SPOKEN.matcher(text).region(fact.span().start(), fact.span().end()).results()
                .forEach(found -> places.add(new Span(found.start(), found.end())));
        return places.stream().map(place -> new Written(place, gap(text, place))).toList();
    }

    static List<Written> remove(String text, Span span) {
        var places = new LinkedHashSet<Span>(around(text, span));
        NUMBER.matcher(span.in(text)).results().forEach(found -> places.addAll(valued(text, span, found.group())));
        return places.stream().map(place -> new Written(place, gap(text, place))).toList();
    }

    /// The words with the comma or semicolon after them, with the one before them, or as they are.
    private static List<Span> around(String text, Span span) {
        int end = span.end();
        int start = span.start();
        var places = new ArrayList<Span>();
        if (end < text.length() && ",;".indexOf(text.charAt(end)) >= 0) {
            int after = end + 1;
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            places.add(new Span(start, after));
        }
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        if (before > 0 && ",;".indexOf(text.charAt(before - 1)) >= 0) {
            places.add(new Span(before - 1, end));
        }
        places.add(span);
        return places;
    }

    private static List<Span> brackets(String text, Span span) {
        int open = text.lastIndexOf('(', span.end() - 1);
        int close = text.indexOf(')', span.end() - 1);
        return open >= span.start() && close >= 0 && text.substring(open, close).indexOf('\n') < 0 ? List.of(new Span(open, close + 1))
                : List.of();
    }

    /// A value with the word before it and what hangs on it, and then without that word; the last place first.
    private static List<Span> valued(String text, Span span, String value) {
        var places = new ArrayList<Span>();
        var found = Pattern.compile("(?<![\\p{L}\\d.])" + Pattern.quote(value) + "(?![\\p{L}\\d]|[.]\\d)" + TAIL)
                .matcher(text).region(span.start(), Math.min(text.length(), span.end() + 4));
        while (found.find()) {
            int start = found.start();
            int word = start;
            while (word > span.start() && "-−+ ".indexOf(text.charAt(word - 1)) >= 0) {
                word--;
            }
            while (word > span.start() && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            places.addFirst(new Span(start, found.end()));
            places.addFirst(new Span(word, found.end()));
        }
        return places;
    }

    private static String gap(String text, Span place) {
        boolean between = place.start() > 0 && place.end() < text.length() && Character.isLetterOrDigit(text.charAt(place.start() - 1))
                && Character.isLetterOrDigit(text.charAt(place.end()));
        return between ? " " : "";
    }

    /// After the chosen words, or in their place where they may go.
    static List<Written> add(String text, Span place, FactCells wanted, boolean instead) {
        var words = place.in(text);
        var phrases = FactPhrases.of(wanted);
        var ways = new ArrayList<Written>();
        if (instead) {
            phrases.forEach(phrase -> ways.add(new Written(place, phrase)));
        }
        for (var form : List.of("%s (%s)", "%s, %s", "%s. %s.", "%s\n%s\n")) {
            phrases.forEach(phrase -> ways.add(new Written(place, form.formatted(instead ? "" : words, phrase))));
        }
        return ways;
    }
}
