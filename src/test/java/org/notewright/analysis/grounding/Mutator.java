package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.notewright.clinical.Span;

/// Changes one thing of a faithful draft at a time, seeded, the way a careless model would.
final class Mutator {

    /// @param at   where the changed words begin in the new text
    /// @param from the words before
    /// @param to   the words after
    record Mutant(String kind, String text, int at, String from, String to) {
    }

    private static final String DATE = "\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b"
            + "|\\b(?:January|February|March|December|November|October) \\d{1,2}\\b";
    private static final String GRADE = "\\b[0-5](?:\\+|-)?/5\\b|\\bgrade (?:I{1,3}V?|IV)\\b";
    private static final String ASSIST = "(?i)\\b(?:minimal|moderate|maximal|contact guard|standby) assistance\\b"
            + "|\\b(?:min|mod|max) A\\b|\\bCGA\\b|\\bSBA\\b";
    private static final Pattern NOT_NUMBERS = Pattern.compile(DATE + "|" + GRADE + "|\\b[A-Z]\\d{2}(?:\\.\\w+)?\\b|\\b\\d{5}\\b"
            + "|\\b[LC]\\d(?:-\\d)?\\b|VORx1|\\b\\d+(?:HPT|MWT|xSTS)\\b|555-0142|Goals: 1\\)| 2\\) | 3\\) |goal [123]\\b|figure-8");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\d.]*\\d)");
    private static final Map<String, String> ASSISTS = Map.ofEntries(Map.entry("minimal assistance", "moderate assistance"),
            Map.entry("moderate assistance", "maximal assistance"), Map.entry("maximal assistance", "minimal assistance"),
            Map.entry("contact guard assistance", "moderate assistance"), Map.entry("standby assistance", "contact guard assistance"),
            Map.entry("min a", "mod A"), Map.entry("mod a", "max A"), Map.entry("max a", "min A"), Map.entry("cga", "SBA"),
            Map.entry("sba", "min A"));
    private static final List<String> GRADES = List.of("2+/5", "3-/5", "3/5", "3+/5", "4-/5", "4/5", "4+/5", "5/5");
    private static final List<String> MEASURES = List.of("LEFS", "Lower Extremity Functional Scale", "ODI", "Oswestry Disability Index",
            "TUG", "Timed Up and Go", "NDI", "Neck Disability Index", "QuickDASH", "PRWE", "DHI", "Dizziness Handicap Inventory", "FGA",
            "Functional Gait Assessment", "Box and Block", "Nine Hole Peg Test", "9HPT", "FAAM ADL", "Five Times Sit to Stand", "COPM");
    private static final List<String[]> DENIALS = List.of(new String[] {"denies", "reports"}, new String[] {"Denies", "Reports"},
            new String[] {"without", "with"}, new String[] {"negative", "positive"}, new String[] {"positive", "negative"},
            new String[] {"no ", ""}, new String[] {"No ", ""}, new String[] {"not ", ""}, new String[] {"reports", "denies"},
            new String[] {" is improving", " is not improving"}, new String[] {"tolerated", "did not tolerate"},
            new String[] {"limits", "does not limit"}, new String[] {"is needed", "is not needed"},
            new String[] {" is required", " is not required"}, new String[] {"with pain", "without pain"},
            new String[] {"states", "denies"}, new String[] {"are met", "are not met"}, new String[] {"is met", "is not met"},
            new String[] {"lives with", "does not live with"}, new String[] {"fatigued easily", "did not fatigue easily"});

    private static final Pattern LISTED = Pattern.compile("(?i)\\b(?:no|denies|denied|without)\\b(?:(?!\\b(?:reports|has|is|are|was)\\b)[^.;])*(?:,|\\band|\\bor) $");

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
        mutator.swaps();
        mutator.grades();
        mutator.sides();
        mutator.denials();
        mutator.dates();
        mutator.measures();
        return List.copyOf(mutator.out);
    }

    private List<Span> numberPlaces() {
        var taken = NOT_NUMBERS.matcher(text).results().map(one -> new Span(one.start(), one.end())).toList();
        return NUMBER.matcher(text).results().map(one -> new Span(one.start(), one.end()))
                .filter(span -> taken.stream().noneMatch(span::overlaps) && isClaim(span)).toList();
    }

    private boolean isClaim(Span span) {
        return sentences.stream().anyMatch(one -> one.start() <= span.start() && span.end() <= one.end());
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
            add("number", place, other.equals(old) ? step(old) : other);
        }
    }

    private String step(String old) {
        var value = new java.math.BigDecimal(old);
        var by = java.math.BigDecimal.valueOf(1 + random.nextInt(3)).movePointLeft(value.scale());
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
        for (var one : find(ASSIST)) {
            add("grade", span(one), ASSISTS.getOrDefault(one.group().toLowerCase(java.util.Locale.ROOT), "max A"));
        }
    }

    private void sides() {
        for (var one : find("\\b(?:right|left|Right|Left)\\b(?! now)|(?<![A-Za-z])[RL](?= )")) {
            var old = one.group();
            add("side", span(one), switch (old) {
                case "right" -> "left";
                case "left" -> "right";
                case "Right" -> "Left";
                case "Left" -> "Right";
                case "R" -> "L";
                default -> "R";
            });
        }
    }

    private void denials() {
        for (var pair : DENIALS) {
            for (var one : find((Character.isLetter(pair[0].charAt(0)) ? "\\b" : "") + Pattern.quote(pair[0]))) {
                if (!continuesDenial(pair[0], one.start())) {
                    add("negation", span(one), pair[1]);
                }
            }
        }
    }

    /// "No fever and no chills" without its second "no" still denies both: that is no change.
    private boolean continuesDenial(String cue, int at) {
        if (!cue.equals("no ")) {
            return false;
        }
        int from = Math.max(text.lastIndexOf('.', at), Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(';', at))) + 1;
        return LISTED.matcher(text.substring(from, at)).find();
    }

    private void dates() {
        for (var one : find(DATE)) {
            var parts = one.group().split("(?<=\\D)|(?=\\D)", -1);
            for (int round = 0; round < 2; round++) {
                var number = Pattern.compile("\\d+").matcher(one.group()).results().toList();
                var pick = number.get(random.nextInt(number.size()));
                int value = Integer.parseInt(pick.group());
                var changed = one.group().substring(0, pick.start()) + (value > 12 ? value - 1 : value + 1)
                        + one.group().substring(pick.end());
                if (parts.length > 0) {
                    add("date", span(one), changed);
                }
            }
        }
    }

    private void measures() {
        for (var name : MEASURES) {
            for (var one : find("\\b" + Pattern.quote(name) + "\\b")) {
                var other = name;
                while (other.equals(name) || text.contains(other) || key(other).equals(key(name))) {
                    other = MEASURES.get(random.nextInt(MEASURES.size()));
                }
                add("measure", span(one), other);
            }
        }
    }

    private static String key(String measure) {
        return ItemReader.read(measure, 0, measure.length()).getFirst() instanceof Item.Concept concept ? concept.key() : measure;
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
