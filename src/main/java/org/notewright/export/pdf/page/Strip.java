package org.notewright.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the content that no page break may divide. What follows stands below it.
///
/// @param before    space above, in points; none at the top of a page
/// @param height    in points
/// @param keep      whether it must stand on the same page as the next strip
/// @param marks     its text, in reading order
/// @param lines     its decoration
/// @param repeated  what is printed again above it where a page begins with it: the header of a table
/// @param bookmark  its name in the outline, or empty
/// @param sketch    a drawing that fills it, or null; a strip has a drawing or text, not both
public record Strip(float before, float height, boolean keep, List<Mark> marks, List<Hairline> lines,
                    List<Strip> repeated, String bookmark, @Nullable Sketch sketch) {

    public Strip {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        repeated = List.copyOf(repeated);
    }

    public static Strip of(float before, float height, List<Mark> marks) {
        return new Strip(before, height, false, marks, List.of(), List.of(), "", null);
    }

    public Strip kept(boolean withNext) {
        return new Strip(before, height, withNext, marks, lines, repeated, bookmark, sketch);
    }

    public Strip below(float space) {
        return new Strip(space, height, keep, marks, lines, repeated, bookmark, sketch);
    }

    public Strip with(Hairline line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Strip(before, height, keep, marks, more, repeated, bookmark, sketch);
    }

    public Strip with(Sketch drawing) {
        return new Strip(before, height, keep, marks, lines, repeated, bookmark, drawing);
    }

    public Strip startingWith(Mark first) {
        var more = new ArrayList<Mark>();
        more.add(first);
        more.addAll(marks);
        return new Strip(before, height, keep, more, lines, repeated, bookmark, sketch);
    }

    public Strip repeating(List<Strip> header) {
        return new Strip(before, height, keep, marks, lines, header, bookmark, sketch);
    }

    public Strip named(String name) {
        return new Strip(before, height, keep, marks, lines, repeated, name, sketch);
    }

    @Override public String toString() {
        return "Strip[" + height + "]";
    }
}
