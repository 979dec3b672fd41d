package org.notewright.analysis.letters;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// What a referral orders: discipline, evaluate and treat, visits a week and for how many weeks.
final class OrderReader {

    private static final String N = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|once|twice)";
    private static final String UP = "(?:(?:\\d|one|two|three)\\s?(?:-|–|to|or)\\s?)?";
    private static final Pattern WEEKLY = Pattern.compile("(?i)(?<![\\w./])" + UP + N + "\\s{0,2}(?:x|times|visits?|sessions?|X)?\\s{0,2}(?:/|per|a|each|every|times per|times a)?\\s?(?:week(?:ly)?|wk)\\b");
    private static final Pattern PER_WEEK = Pattern.compile("(?i)\\b(?:visits|times|sessions|days)\\s?(?:/|per|a)\\s?(?:week|wk)\\s?[:=]?\\s{0,3}" + UP + N + "\\b");
    private static final Pattern FREQUENCY = Pattern.compile("(?i)\\bfreq(?:uency)?\\.?\\s?:?\\s{0,4}" + UP + N + "\\s?x?(?:\\s?/\\s?(?:wk|week))?");
    private static final Pattern WEEKS = Pattern.compile("(?i)(?:\\b(?<!followed )(?<!treated )(?<!seen )(?:for(?: the next| a total of| up to| about)?|over(?: the next)?|x|duration:?|dur:?)\\s{0,4}|(?<=[x×])\\s?)" + UP + N + "\\s?(?:weeks?|wks?|wk)\\b|\\b(?:number of|no\\.? of|#|total|duration in|duration \\(?)\\s?(?:weeks|wks)\\)?\\s?[:=]?\\s{0,3}" + N);
    private static final Pattern PAIR = Pattern.compile("(?i)(?<![\\w./])" + UP + "(\\d)\\s?[x×]\\s?(\\d{1,2})(?:\\s?(?:weeks|wks|wk))?(?![\\w/])");
    private static final Pattern PLAIN_WEEKS = Pattern.compile("(?i)(?<![\\w./-])" + UP + N + "\\s?(?:weeks|wks)\\b(?!\\s?(?:ago|post|old|s/p|from))");
    private static final Pattern TREAT = Pattern.compile("(?i)\\beval(?:uate|uation)?\\.?\\s?(?:and|&|\\+|/|n)\\s?(?:tx|treat(?:ment)?)\\b|\\bevaluate (?:(?:him|her|them|this|the|patient|child) ){0,2}and (?:treat|provide)\\b|\\bE\\s?&\\s?T\\b");
    private static final Pattern EVAL_ONLY = Pattern.compile("(?i)\\beval(?:uation|uate)? only\\b");
    private static final Pattern CHECKED = Pattern.compile("(?i)(?:\\[\\s?[x✓✔X]\\s?\\]|\\(\\s?[xX✓]\\s?\\)|[☒☑✓✔■▣]|(?<![\\w])X(?=\\s)|\\[X)\\s{0,3}([A-Za-z& ]{2,40})");
    private static final Pattern BOX = Pattern.compile("(?:\\[\\s?\\]|\\(\\s?\\)|[☐□◻]|\\bC?[O0]\\b|\\bL\\]|\\bC\\]|\\[_\\]|__)\\s{0,3}$");
    private static final Pattern DISCIPLINE = Pattern.compile("(?i)\\b(physical therapy|occupational therapy|hand therapy|(?-i:PT|OT))\\b");
    private static final Pattern BEHIND = Pattern.compile("(?i)\\b(physical therapy|occupational therapy|hand therapy|(?-i:PT|OT))\\s{0,2}(?:\\[\\s?x\\s?\\]|\\(\\s?x\\s?\\)|[☒☑✓✔]|(?-i:X)(?= {2}|\\s*$))");
    private static final Pattern BEHIND_FIRST = Pattern.compile("(?i)^\\W{0,3}\\w[\\w ]{1,30}(?:\\[\\s?\\]|\\(\\s?\\)|[☐□])");
    private static final Pattern ANY_BOX = Pattern.compile("[\\[(]\\s?[xX]?\\s?[\\])]|[☒☑☐□✓✔]");
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /// "PT/OT referral" names the form, not what is ordered.
    private static final Pattern PAIRED = Pattern.compile("(?i)\\b(?:pt|physical|occupational|physical therapy|ot)\\s?(?:/|&|or)\\s?$");
    private static final Pattern PAIRED_AFTER = Pattern.compile("(?i)^\\s?(?:/|&|or)\\s?(?:pt|ot|st|speech|slp|occupational|physical)\\b");
    private static final int NEAR = 60;

    private final Finder found;
    private final String original;
    private final Compact compact;

    /// @param original the page with its boxes that nobody ticked
    OrderReader(Finder found, String original) {
        this.found = found;
        this.original = original;
        compact = Compact.of(found.page.text());
    }

    void read(List<Codes.Code> cpts) {
        discipline(cpts);
        var text = compact.text();
        var treat = TREAT.matcher(text);
        var only = EVAL_ONLY.matcher(text);
        if (treat.find()) {
            found.put("order.evaluateAndTreat", "true", compact.span(treat.start(), treat.end()));
        } else if (only.find()) {
            found.put("order.evaluateAndTreat", "false", compact.span(only.start(), only.end()));
        }
        var left = TREAT.matcher(original);
        if (!found.has("order.evaluateAndTreat") && left.find() && CHECKED.matcher(found.page.line(left.start())).find()) {
            found.put("order.evaluateAndTreat", "false", new Span(left.start(), left.end()));
        }
        var asked = PER_WEEK.matcher(text);
        var weekly = WEEKLY.matcher(text);
        var frequency = FREQUENCY.matcher(text);
        var pair = PAIR.matcher(text);
        if (asked.find()) {
            number("order.frequencyPerWeek", asked.group(1), asked.start(), asked.end());
            weeks(text);
        } else if (weekly.find()) {
            number("order.frequencyPerWeek", weekly.group(1), weekly.start(), weekly.end());
            weeks(text, weekly.end());
        } else if (pair.find()) {
            number("order.frequencyPerWeek", pair.group(1), pair.start(), pair.end());
            number("order.weeks", pair.group(2), pair.start(), pair.end());
        } else if (frequency.find()) {
            number("order.frequencyPerWeek", frequency.group(1), frequency.start(), frequency.end());
            weeks(text);
        } else {
            weeks(text);
        }
    }

    /// The number of weeks that follows a frequency is meant before any other on the page.
    private void weeks(String text, int behind) {
        var near = WEEKS.matcher(text).region(behind, Math.min(text.length(), behind + NEAR));
        if (near.find()) {
            number("order.weeks", near.group(1) != null ? near.group(1) : near.group(2), near.start(), near.end());
        } else {
            weeks(text);
        }
    }

    private void weeks(String text) {
        var weeks = WEEKS.matcher(text);
        var plain = PLAIN_WEEKS.matcher(text);
        if (weeks.find()) {
            number("order.weeks", weeks.group(1) != null ? weeks.group(1) : weeks.group(2), weeks.start(), weeks.end());
        } else if (plain.find()) {
            number("order.weeks", plain.group(1), plain.start(), plain.end());
        }
    }

    private void number(String name, @Nullable String written, int start, int end) {
        if (written == null) {
            return;
        }
        var low = written.toLowerCase(Locale.ROOT);
        int value = low.equals("once") ? 1 : low.equals("twice") ? 2 : WORDS.contains(low) ? WORDS.indexOf(low) : Integer.parseInt(low);
        found.put(name, String.valueOf(value), compact.span(start, end));
    }

    private void discipline(List<Codes.Code> cpts) {
        var text = found.page.text();
        if (marksBehind(text)) {
            return;
        }
        var checked = CHECKED.matcher(text);
        while (checked.find()) {
            var m = DISCIPLINE.matcher(checked.group(1));
            if (m.lookingAt()) {
                put(m.group(1), new Span(checked.start(1), checked.start(1) + m.end()));
                return;
            }
        }
        for (var code : cpts) {
            boolean ot = code.code().matches("9716[5-8]");
            if (ot || code.code().matches("9716[1-4]")) {
                found.put("discipline", ot ? "OT" : "PT", code.span());
                return;
            }
        }
        var m = DISCIPLINE.matcher(text);
        while (m.find()) {
            boolean empty = BOX.matcher(found.page.before(m.start(), 8)).find();
            boolean pair = PAIRED.matcher(text.substring(Math.max(0, m.start() - 20), m.start())).find() || PAIRED_AFTER.matcher(text.substring(m.end())).find();
            if (!empty && !pair) {
                put(m.group(1), new Span(m.start(1), m.end(1)));
                return;
            }
        }
    }

    /// A form that prints its boxes behind the words: "PHYSICAL THERAPY (X)   OCCUPATIONAL THERAPY ( )".
    private boolean marksBehind(String text) {
        var m = BEHIND.matcher(text);
        while (m.find()) {
            var line = text.substring(found.page.lineStart(m.start()), m.start());
            if (!ANY_BOX.matcher(line).find() || BEHIND_FIRST.matcher(line).find()) {
                put(m.group(1), new Span(m.start(1), m.end(1)));
                return true;
            }
        }
        return false;
    }

    private void put(String words, Span span) {
        boolean pt = words.equalsIgnoreCase("physical therapy") || words.equals("PT");
        found.put("discipline", pt ? "PT" : "OT", span);
    }
}
