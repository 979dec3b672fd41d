package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Pages to one reading. Pages are joined by [#BETWEEN_PAGES], which belongs to no page; the filled-in fields of a page follow
/// its text.
final class PdfAssembly {

    static final String BETWEEN_PAGES = "\n\n";

    private final String fileName;
    private final PdfFields fields;
    private final StringBuilder text = new StringBuilder();
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PageText> places = new ArrayList<>();
    private boolean layer;

    PdfAssembly(String fileName, PdfFields fields) {
        this.fileName = fileName;
        this.fields = fields;
    }

    void add(PdfPage layerOnly) {
        layer |= !layerOnly.words().isEmpty();
        var page = layerOnly.plus(fields.onPage(layerOnly.number()));
        if (!pages.isEmpty()) {
            text.append(BETWEEN_PAGES);
        }
        var start = text.length();
        text.append(page.words());
        if (text.length() > TextReader.MAX_CHARACTERS) {
            throw ProblemException.of(ProblemCode.TEXT_TOO_LONG, fileName, Integer.toString(TextReader.MAX_MILLIONS));
        }
        pages.add(page);
        places.add(new PageText(page.number(), new Span(start, text.length()), page.confidence()));
    }

    /// @throws ProblemException `PDF_DAMAGED` where nothing but damage was found
    Reading reading() {
        if (!layer && fields.isEmpty()) {
            if (pages.stream().allMatch(PdfPage::damaged)) {
                throw ProblemException.of(ProblemCode.PDF_DAMAGED, fileName);
            }
            return new Reading(SourceKind.PDF, ReadMethod.NONE, "", List.of(), warnings());
        }
        return new Reading(SourceKind.PDF, method(), text.toString(), places, warnings());
    }

    private ReadMethod method() {
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
        if (warnings.isEmpty() && !layer && fields.isEmpty()) {
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
