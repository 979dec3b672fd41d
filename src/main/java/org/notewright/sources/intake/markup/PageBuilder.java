package org.notewright.sources.intake.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.notewright.clinical.Span;

/// Lines to a text with pages. Never more than one blank line in a row, none at the start of a page; a break on a page
/// without words is the same break told twice.
final class PageBuilder {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private int pageStart;

    PageBuilder(Budget budget) {
        this.budget = budget;
    }

    /// @param breaks places in the line, before its marker is put there, at which a page ends
    void add(String marker, String line, List<Integer> breaks) {
        var words = marker + line;
        if (words.isBlank()) {
            breaks.forEach(_ -> breakPage());
            // A blank paragraph is one blank line, however many there are.
            if (text.length() > pageStart && !endsWithBlankLine()) {
                text.append('\n');
            }
            return;
        }
        var done = 0;
        for (var at : breaks) {
            var upTo = Math.clamp(at == 0 ? 0 : at + (long) marker.length(), done, words.length());
            text.append(words, done, upTo);
            done = upTo;
            if (done < words.length()) {
                breakPage();
            }
        }
        text.append(words, done, words.length()).append('\n');
        if (!breaks.isEmpty() && breaks.getLast() > 0 && done == words.length()) {
            breakPage();
        }
        budget.characters(text.length());
    }

    private boolean endsWithBlankLine() {
        var length = text.length();
        return length >= 2 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    private void breakPage() {
        if (text.substring(pageStart).isBlank()) {
            return;
        }
        starts.add(pageStart);
        budget.pages(starts.size());
        pageStart = text.length();
    }

    Extract extract(Set<Notice> notices) {
        if (!text.substring(pageStart).isBlank() || starts.isEmpty()) {
            starts.add(pageStart);
        }
        budget.pages(starts.size());
        var whole = text.toString().stripTrailing();
        whole = whole.isEmpty() ? "" : whole + "\n";
        var pages = new ArrayList<Span>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : whole.length();
            pages.add(new Span(starts.get(i), Math.max(starts.get(i), end)));
        }
        return new Extract(whole, pages, notices);
    }
}
