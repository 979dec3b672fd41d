package org.notewright.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Practice;
import org.notewright.export.markup.Inline;
import org.notewright.export.pdf.page.Hairline;
import org.notewright.export.pdf.page.Mark;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;

/// The top of the first page: the practice's name large on the left, how to reach it small on the right.
final class Letterhead {

    private static final float NAME_SHARE = 0.66f;
    private static final float CONTACT_SHARE = 0.31f;
    private static final float BELOW = 10;

    private Letterhead() {
    }

    /// Nothing where the practice has not said who it is.
    static List<Strip> compose(Practice practice, Column column, Tag parent) {
        var marks = new ArrayList<Mark>();
        float height = 0;
        if (!practice.name().isBlank()) {
            var tag = parent.add("P");
            for (var line : column.type().lines(List.of(Inline.plain(practice.name())), Looks.PRACTICE,
                    column.width() * NAME_SHARE)) {
                marks.add(new Mark(tag, line, Looks.PRACTICE, column.x(), height + Looks.PRACTICE.baseline()));
                height += Looks.PRACTICE.leading();
            }
        }
        float down = 2;
        for (var line : contact(practice)) {
            var tag = parent.add("P");
            for (var set : column.type().lines(List.of(Inline.plain(line)), Looks.CONTACT,
                    column.width() * CONTACT_SHARE)) {
                float x = column.x() + column.width() - set.width() * Looks.CONTACT.size();
                marks.add(new Mark(tag, set, Looks.CONTACT, x, down + Looks.CONTACT.baseline()));
                down += Looks.CONTACT.leading();
            }
        }
        if (marks.isEmpty()) {
            return List.of();
        }
        float whole = Math.max(height, down) + BELOW;
        return List.of(Strip.of(0, whole, marks).with(new Hairline(column.x(), whole, column.width())));
    }

    private static List<String> contact(Practice practice) {
        var lines = new ArrayList<String>(practice.address().lines().filter(line -> !line.isBlank()).toList());
        if (!practice.phone().isBlank()) {
            lines.add(practice.phone());
        }
        if (!practice.npi().isBlank()) {
            lines.add("NPI " + practice.npi());
        }
        return lines;
    }
}
