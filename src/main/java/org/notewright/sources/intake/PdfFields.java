package org.notewright.sources.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// What was filled in on a form: one line `Name: value` a field, by the page on which the field stands. Empty fields and boxes
/// that are not ticked are left out.
final class PdfFields {

    private static final int MAX_FIELDS = 5_000;
    private static final int MAX_WIDGETS = 50_000;

    private final Map<Integer, List<String>> lines = new HashMap<>();
    private boolean cut;

    /// @param pages of the document, in order
    PdfFields(PDDocument document, List<PDPage> pages) throws IOException {
        // No fixup: it would draw the fields anew and look for fonts.
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        var places = places(pages);
        var count = 0;
        for (var field : form.getFieldTree()) {
            if (++count > MAX_FIELDS) {
                cut = true;
                return;
            }
            if (field instanceof PDTerminalField terminal) {
                add(terminal, place(terminal, places, pages.size()));
            }
        }
    }

    /// Lines of the fields on one page, joined by `\n`; empty where there are none.
    String onPage(int number) {
        return String.join("\n", lines.getOrDefault(number, List.of()));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Whether the form has more fields than are read.
    boolean isCut() {
        return cut;
    }

    private void add(PDTerminalField field, int page) {
        var value = value(field);
        if (!value.isBlank()) {
            lines.computeIfAbsent(page, _ -> new ArrayList<>()).add(name(field) + ": " + value.strip());
        }
    }

    private static String value(PDTerminalField field) {
        if (field instanceof PDPushButton || field instanceof PDSignatureField
                || (field instanceof PDTextField text && text.isPassword())) {
            return "";
        }
        var value = field.getValueAsString();
        if (value == null || (field instanceof PDButton && value.equals("Off"))) {
            return "";
        }
        return value.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The name written for people, where the form has one.
    private static String name(PDField field) {
        var forPeople = field.getAlternateFieldName();
        return forPeople == null || forPeople.isBlank() ? field.getFullyQualifiedName() : forPeople.strip();
    }

    private static int place(PDTerminalField field, Map<COSDictionary, Integer> places, int last) {
        for (var widget : field.getWidgets()) {
            var page = places.get(widget.getCOSObject());
            if (page != null) {
                return page;
            }
        }
        return last;
    }

    private static Map<COSDictionary, Integer> places(List<PDPage> pages) throws IOException {
        var places = new IdentityHashMap<COSDictionary, Integer>();
        for (var i = 0; i < pages.size(); i++) {
            for (var annotation : pages.get(i).getAnnotations()) {
                if (places.size() >= MAX_WIDGETS) {
                    return places;
                }
                places.putIfAbsent(annotation.getCOSObject(), i + 1);
            }
        }
        return places;
    }
}
