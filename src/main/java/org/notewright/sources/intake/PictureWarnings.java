package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.notewright.sources.ocr.PageFault;
import org.notewright.sources.ocr.Recognizer;
import org.notewright.sources.intake.raster.RasterLimits;

/// What a person must know about pages that were looked at: which are hard to read, which are not read and why.
final class PictureWarnings {

    /// Clean print is read with 0.9 and more, bad faxes of print with about 0.8; below, whole words are wrong.
    static final double HARD = 0.7;

    private final IntakeTexts texts = new IntakeTexts();
    private final List<Integer> hard = new ArrayList<>();
    private final Map<PageFault, List<Integer>> unread = new EnumMap<>(PageFault.class);

    void hard(int page) {
        hard.add(page);
    }

    void unread(int page, PageFault fault) {
        unread.computeIfAbsent(fault, _ -> new ArrayList<>()).add(page);
    }

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        add(sentences, "hard", hard);
        unread.forEach((fault, pages) -> {
            switch (fault) {
                case TOO_MANY_PIXELS -> add(sentences, "pixels", pages);
                case TOO_SLOW -> add(sentences, "slow", pages);
                case TOO_MUCH_MEMORY -> add(sentences, "memory", pages);
                case UNKNOWN_FORM -> add(sentences, "form", pages);
                case DAMAGED, TOO_MANY_PAGES -> add(sentences, "undecodable", pages);
                case CRASHED -> add(sentences, "crashed", pages);
                case NOT_STARTED -> sentences.add(texts.get("ocr.notStarted"));
                case NOT_ON_THIS_COMPUTER -> sentences.add(texts.get("ocr.notHere"));
            }
        });
        return sentences;
    }

    /// {0} pages, {1} the limit of pixels in millions, {2} seconds a page.
    private void add(List<String> sentences, String what, List<Integer> pages) {
        if (!pages.isEmpty()) {
            sentences.add(texts.get((pages.size() == 1 ? "ocr.page." : "ocr.pages.") + what,
                    pages.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                    Integer.toString(RasterLimits.MAX_MEGAPIXELS), Integer.toString(Recognizer.SECONDS_A_PAGE)));
        }
    }
}
