package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.notewright.clinical.PageText;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.sources.ocr.PageResult;

/// Pages to one reading. Pages are joined by [#BETWEEN_PAGES], which belongs to no page; the filled-in fields of a page follow
/// its text.
final class PdfAssembly {

    static final String BETWEEN_PAGES = "\n\n";

    private final String fileName;
    private final PdfFields fields;
    private final List<PdfPage> layers = new ArrayList<>();
    private final Map<Integer, PageResult> looks = new HashMap<>();
    private final PictureWarnings pictureWarnings = new PictureWarnings();

    private final StringBuilder text = new StringBuilder();
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PageText> spans = new ArrayList<>();
    private final List<PlacedWord> words = new ArrayList<>();
    private boolean layer;
    private boolean seen;

    PdfAssembly(String fileName, PdfFields fields) {
        this.fileName = fileName;
        this.fields = fields;
    }

    void add(PdfPage layerOnly) {
        layers.add(layerOnly);
    }

    /// Numbers of the pages that OCR should look at.
    List<Integer> pagesWorthALook() {
        return layers.stream().filter(PdfPage::isWorthALook).map(PdfPage::number).toList();
    }

    /// What OCR made of them.
    void look(List<PageResult> results) {
        results.forEach(result -> looks.put(result.number(), result));
    }

    private void place(PdfPage page) {
        var look = looks.get(page.number());
        if (look instanceof PageResult.Unread(var number, var fault)) {
            pictureWarnings.unread(number, fault);
        }
        var picture = look instanceof PageResult.Read read ? PictureText.of(read) : null;
        if (picture != null && isBetter(picture, page)) {
            seen = true;
            if (picture.isHard()) {
                pictureWarnings.hard(page.number());
            }
            write(page, picture.text(), picture.confidence(), picture.turned(), picture.places());
        } else {
            layer |= !page.words().isEmpty();
            // A page that was looked at in vain is blank; anything else unread is told by its warnings.
            pages.add(picture == null && !(look instanceof PageResult.Unread) ? page
                    : new PdfPage(page.number(), page.words(), 0, false, page.damaged(), page.guessed(), page.places()));
            write(page, page.words(), look instanceof PageResult.Unread && page.words().isEmpty() ? 0
                    : pages.getLast().confidence(), 0, page.places());
        }
    }

    /// More words than a stamp beside the picture, and surer ones than a layer that is guessed.
    private static boolean isBetter(PictureText picture, PdfPage page) {
        return !picture.isEmpty() && (page.words().isEmpty()
                || (page.isPartlyPicture() ? picture.text().length() > page.words().length() : !picture.isHard()));
    }

    private void write(PdfPage page, String pageText, double confidence, int turned, List<PlacedPart> places) {
        if (!spans.isEmpty()) {
            text.append(BETWEEN_PAGES);
        }
        var start = text.length();
        var filled = fields.onPage(page.number());
        text.append(pageText).append(pageText.isEmpty() || filled.isEmpty() ? "" : "\n").append(filled);
        if (text.length() > TextReader.MAX_CHARACTERS) {
            throw ProblemException.of(ProblemCode.TEXT_TOO_LONG, fileName, Integer.toString(TextReader.MAX_MILLIONS));
        }
        places.forEach(place -> words.add(place.at(start, page.number())));
        spans.add(new PageText(page.number(), new Span(start, text.length()),
                filled.isEmpty() || confidence > 0 ? confidence : 1, turned));
    }

    /// @throws ProblemException `PDF_DAMAGED` where nothing but damage was found
    Reading reading() {
        layers.forEach(this::place);
        if (!layer && !seen && fields.isEmpty()) {
            if (layers.stream().allMatch(PdfPage::damaged)) {
                throw ProblemException.of(ProblemCode.PDF_DAMAGED, fileName);
            }
            return new Reading(SourceKind.PDF, ReadMethod.NONE, "", List.of(), warnings());
        }
        return new Reading(SourceKind.PDF, method(), text.toString(), spans, words, warnings());
    }

    private ReadMethod method() {
        if (seen) {
            return layer || !fields.isEmpty() ? ReadMethod.MIXED : ReadMethod.OCR;
        }
        if (fields.isEmpty()) {
            return ReadMethod.TEXT_LAYER;
        }
        return layer ? ReadMethod.MIXED : ReadMethod.FORM_FIELDS;
    }

    private List<String> warnings() {
        var texts = new IntakeTexts();
        var warnings = new ArrayList<String>();
        warn(warnings, texts, "picture", PdfPage::isPicture);
        warn(warnings, texts, "partly", PdfPage::isPartlyPicture);
        warn(warnings, texts, "damaged", PdfPage::damaged);
        warn(warnings, texts, "guessed", PdfPage::isGuessed);
        if (fields.isCut()) {
            warnings.add(texts.get("pdf.fields.cut"));
        }
        warnings.addAll(pictureWarnings.sentences());
        if (warnings.isEmpty() && !layer && !seen && fields.isEmpty()) {
            warnings.add(texts.get("pdf.noText"));
        }
        return warnings;
    }

    private void warn(List<String> warnings, IntakeTexts texts, String what, Predicate<PdfPage> which) {
        var numbers = pages.stream().filter(which).map(page -> Integer.toString(page.number())).toList();
        if (!numbers.isEmpty()) {
            warnings.add(texts.get((numbers.size() == 1 ? "pdf.page." : "pdf.pages.") + what,
                    numbers.stream().collect(Collectors.joining(", "))));
        }
    }
}
