package org.notewright.export.pdf;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Addendum;
import org.notewright.export.markup.Inline;
import org.notewright.export.markup.Markup;
import org.notewright.export.pdf.page.Hairline;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;

/// Who signed and when, with the fingerprint of the text that was signed; below it each addendum with its own.
final class SignatureComposer {

    private static final float ABOVE = 22;
    private static final float AFTER_LINE = 8;
    private static final float ADDENDUM = 20;
    private static final float ADDENDUM_SIGNED = 8;
    private static final float FINGERPRINT = 2;

    private SignatureComposer() {
    }

    /// What follows is kept with the last line above it by the caller: a signature alone on a page could be put under
    /// anything.
    static List<Strip> signature(SignatureBlock block, Column column, Tag parent) {
        var signature = block.signature();
        var signer = signature.signer();
        var section = parent.add("Sect");
        var strips = new ArrayList<Strip>();
        strips.add(rule(column));
        strips.addAll(column.paragraph(Words.signer(signer), Looks.SUBHEADING, section.add("P"), 0));
        if (!signer.licence().isEmpty()) {
            strips.addAll(column.paragraph(Words.licence(signer), Looks.VALUE, section.add("P"), 0));
        }
        strips.addAll(column.paragraph(Words.electronicallySigned(signature.signedAt(), block.zone()), Looks.VALUE,
                section.add("P"), 0));
        strips.addAll(column.paragraph("SHA-256 of the signed text, version " + signature.version() + ": "
                + signature.sha256(), Looks.SMALL, section.add("P"), FINGERPRINT));
        return together(strips);
    }

    static List<Strip> addendum(Addendum addendum, ZoneId zone, Column column, Tag parent) {
        var section = parent.add("Sect");
        var name = "Addendum " + addendum.number();
        var strips = new ArrayList<Strip>();
        strips.add(rule(column).below(ADDENDUM).kept(true));
        strips.add(Column.kept(column.paragraph(name, Looks.SECTION, section.add("H2"), 0)).getFirst().named(name));
        strips.addAll(BlockComposer.compose(Markup.parse(addendum.text()), column, section));
        strips.set(strips.size() - 1, strips.getLast().kept(true));
        strips.addAll(together(addendumSigned(addendum, zone, column, section)));
        return strips;
    }

    private static List<Strip> addendumSigned(Addendum addendum, ZoneId zone, Column column, Tag section) {
        var signer = addendum.signer();
        var strips = new ArrayList<Strip>();
        var who = Words.joined(List.of(Words.signer(signer), Words.licence(signer)));
        strips.addAll(column.paragraph(List.of(Inline.strong(who)), Looks.VALUE, section.add("P"), ADDENDUM_SIGNED));
        strips.addAll(column.paragraph(Words.electronicallySigned(addendum.signedAt(), zone), Looks.VALUE,
                section.add("P"), 0));
        strips.addAll(column.paragraph("SHA-256 of the addendum’s text: " + addendum.sha256(), Looks.SMALL,
                section.add("P"), FINGERPRINT));
        return strips;
    }

    private static Strip rule(Column column) {
        return Strip.of(ABOVE, AFTER_LINE, List.of()).with(new Hairline(column.x(), 0, column.width()));
    }

    private static List<Strip> together(List<Strip> strips) {
        var kept = new ArrayList<>(Column.kept(strips));
        kept.set(kept.size() - 1, kept.getLast().kept(false));
        return kept;
    }
}
