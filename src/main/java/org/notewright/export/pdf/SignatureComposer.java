package org.notewright.export.pdf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Addendum;
import org.notewright.clinical.Signer;
import org.notewright.export.markup.Markup;
import org.notewright.export.pdf.page.Hairline;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;

/// Who signed and when, with the fingerprint of the text that was signed; below it each addendum with its own.
final class SignatureComposer {

    private static final float ABOVE = 20;
    private static final float AFTER_LINE = 8;
    private static final float ADDENDUM = 22;

    private SignatureComposer() {
    }

    static List<Strip> signature(SignatureBlock block, Column column, Tag parent) {
        var signature = block.signature();
        return signed(signature.signer(), signature.signedAt(), block.zone(),
                "Version " + signature.version() + ", SHA-256 of its text: " + signature.sha256(), column,
                parent.add("Sect"));
    }

    static List<Strip> addendum(Addendum addendum, ZoneId zone, Column column, Tag parent) {
        var section = parent.add("Sect");
        var name = "Addendum " + addendum.number();
        var strips = new ArrayList<Strip>(
                Column.kept(column.paragraph(name, Looks.SECTION, section.add("H2"), ADDENDUM)));
        strips.set(0, strips.getFirst().named(name));
        strips.addAll(BlockComposer.compose(Markup.parse(addendum.text()), column, section));
        strips.set(strips.size() - 1, strips.getLast().kept(true));
        strips.addAll(signed(addendum.signer(), addendum.signedAt(), zone,
                "SHA-256 of the addendum's text: " + addendum.sha256(), column, section));
        return strips;
    }

    private static List<Strip> signed(Signer signer, Instant at, ZoneId zone, String fingerprint, Column column,
                                      Tag section) {
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(ABOVE, AFTER_LINE, List.of()).with(new Hairline(column.x(), 0, column.width())));
        strips.addAll(column.paragraph(Words.signer(signer), Looks.SUBHEADING, section.add("P"), 0));
        var licence = Words.licence(signer);
        if (!licence.isEmpty()) {
            strips.addAll(column.paragraph(licence, Looks.VALUE, section.add("P"), 0));
        }
        strips.addAll(column.paragraph(Words.electronicallySigned(at, zone), Looks.VALUE, section.add("P"), 0));
        strips.addAll(column.paragraph(fingerprint, Looks.SMALL, section.add("P"), 2));
        var kept = new ArrayList<>(Column.kept(strips));
        kept.set(kept.size() - 1, kept.getLast().kept(false));
        return kept;
    }
}
