package org.notewright.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Markup;
import org.notewright.export.markup.PrintedSection;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;

/// Sets a whole document, from the letterhead to the last addendum.
final class DocumentComposer {

    private static final float TITLE = 20;
    private static final float SECTION = 16;
    private static final float DASH = 5;

    private DocumentComposer() {
    }

    static List<Strip> compose(PrintedDocument document, Column column, Tag root) {
        var strips = new ArrayList<Strip>();
        strips.addAll(Letterhead.compose(document.practice(), column, root));
        strips.addAll(PatientBlock.compose(document, column, root));
        strips.addAll(Column.kept(column.paragraph(document.title(), Looks.TITLE, root.add("H1"), TITLE)));
        for (var section : document.sections()) {
            strips.addAll(section(section, column, root.add("Sect")));
        }
        var signature = document.signature();
        if (signature != null) {
            // A signature alone on a page could be put under anything.
            strips.set(strips.size() - 1, strips.getLast().kept(true));
            strips.addAll(SignatureComposer.signature(signature, column, root));
        }
        for (var addendum : document.addenda()) {
            strips.addAll(SignatureComposer.addendum(addendum, document.zone(), column, root));
        }
        return strips;
    }

    private static List<Strip> section(PrintedSection section, Column column, Tag tag) {
        var strips = new ArrayList<Strip>();
        if (!section.heading().isBlank()) {
            strips.addAll(Column.kept(column.paragraph(section.heading(), Looks.SECTION, tag.add("H2"), SECTION)));
            if (!strips.isEmpty()) {
                strips.set(0, strips.getFirst().named(section.heading().strip()));
            }
        }
        if (section.heading().isBlank() && section.text().isBlank()) {
            return strips;
        }
        var body = BlockComposer.compose(Markup.parse(section.text()), column, tag);
        strips.addAll(body.isEmpty() ? column.paragraph(Words.DASH, Looks.BODY, tag.add("P"), DASH) : body);
        return strips;
    }
}
