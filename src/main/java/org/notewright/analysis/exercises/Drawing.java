package org.notewright.analysis.exercises;

import java.util.List;
import java.util.Locale;

/// A line drawing of an exercise: start pose pale, end pose dark, an arrow for the way. Free of any window or page.
///
/// @param width   of the picture, in its own units
/// @param height  of the picture
/// @param strokes from back to front
public record Drawing(double width, double height, List<Stroke> strokes) {

    public Drawing {
        strokes = List.copyOf(strokes);
    }

    /// The drawing as a file of its own, gray on white.
    public String toSvg(String title) {
        var svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\"><title>%s</title>\n", width, height,
                title.replace("&", "&amp;").replace("<", "&lt;")));
        for (var stroke : strokes) {
            var color = gray(stroke.tone());
            svg.append(stroke.width() == 0
                    ? String.format(Locale.ROOT, "<path d=\"%s\" fill=\"%s\"/>\n", stroke.path(), color)
                    : String.format(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" "
                    + "stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n", stroke.path(), color, stroke.width()));
        }
        return svg.append("</svg>\n").toString();
    }

    /// The gray of a tone on white paper, `#rrggbb`.
    public static String gray(Stroke.Tone tone) {
        return switch (tone) {
            case BODY -> "#222222";
            case FAR -> "#777777";
            case GHOST -> "#cfcfcf";
            case PROP -> "#9a9a9a";
            case ARROW -> "#000000";
        };
    }

    @Override public String toString() {
        return "Drawing[" + strokes.size() + " strokes]";
    }
}
