package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.notewright.analysis.text.Sentences;
import org.notewright.clinical.Span;

/// Reads a note: lines, sentences within lines, two-column value tables, and dictation without any punctuation.
final class SourceReader {

    /// Where a new thought begins in dictation; a plain alternation, so that its time is linear.
    private static final Pattern BREAK = Pattern.compile("\\b(?:objective|assessment|treatment today|total treatment time|plan continue"
            + "|next visit|goal is|signed|(?:he|she|patient) denies|manual therapy|gait training|therapeutic (?:exercise|activit)"
            + "|neuromuscular|timed up and go|extension lacking|left quad|right quad|active (?:left|right)|pain|walking"
            + "|step ups|straight leg|terminal knee|recumbent|leg press|so (?:he|she)|and he|and she)\\b");
    private static final int LONG = 400;

    private SourceReader() {
    }

    static List<Passage> read(String text) {
        var reader = new PassageReader();
        int start = text.startsWith("\ufeff") ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.paragraph(false);
            for (var sentence : sentences(text, start, end)) {
                reader.read(text, sentence.start(), sentence.end(), List.of());
            }
            start = end + 1;
        }
        return withColumns(reader.passages());
    }

    private static List<Span> sentences(String text, int start, int end) {
        var plain = Sentences.of(text, start, end);
        var out = new ArrayList<Span>();
        for (var span : plain) {
            if (span.length() < LONG) {
                out.add(span);
                continue;
            }
            var matcher = BREAK.matcher(text).region(span.start(), span.end());
            int from = span.start();
            while (matcher.find()) {
                if (matcher.start() > from) {
                    out.add(new Span(from, matcher.start()));
                    from = matcher.start();
                }
            }
            out.add(new Span(from, span.end()));
        }
        return out;
    }

    /// "last PN (1/14)   today" above lines of two values gives the values their times.
    private static List<Passage> withColumns(List<Passage> passages) {
        var out = new ArrayList<Passage>();
        boolean first = false;
        boolean active = false;
        for (var passage : passages) {
            var numbers = passage.slots().stream().filter(slot -> !slot.atom().dim().isWord()).toList();
            if (isHeader(passage, numbers)) {
                active = true;
                first = true;
            } else if (active && numbers.size() == 2 && numbers.stream().noneMatch(slot -> slot.when().said())) {
                out.add(retimed(passage, numbers));
                continue;
            } else if (active && !first && numbers.size() > 2) {
                active = false;
            }
            first = false;
            out.add(passage);
        }
        return List.copyOf(out);
    }

    private static boolean isHeader(Passage passage, List<Slot> numbers) {
        int prior = -1;
        int current = -1;
        for (int i = 0; i < passage.items().size(); i++) {
            if (passage.items().get(i) instanceof Item.Concept concept && concept.category() == Category.WHEN) {
                prior = concept.key().equals("prior") ? i : prior;
                current = concept.key().equals("current") ? i : current;
            }
        }
        return prior >= 0 && current > prior && numbers.size() <= 1 && passage.items().size() < 12;
    }

    private static Passage retimed(Passage passage, List<Slot> numbers) {
        var slots = new ArrayList<Slot>();
        for (var slot : passage.slots()) {
            slots.add(slot.start() == numbers.getFirst().start() ? slot.withWhen(When.PRIOR)
                    : slot.start() == numbers.getLast().start() ? slot.withWhen(When.CURRENT) : slot);
        }
        return new Passage(passage.start(), passage.end(), passage.items(), passage.from(), List.copyOf(slots));
    }
}
