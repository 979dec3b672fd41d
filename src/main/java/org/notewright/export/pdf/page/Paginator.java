package org.notewright.export.pdf.page;

import java.util.ArrayList;
import java.util.List;

/// Decides where pages break. Strips that want to stay together move to the next page together, unless they are taller
/// than a page.
public final class Paginator {

    private final float height;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Sheet.Placed> current = new ArrayList<>();
    private float used;

    private Paginator(float height) {
        this.height = height;
    }

    /// @param height of the text area, in points
    /// @return one sheet or more
    public static List<Sheet> pages(List<Strip> strips, float height) {
        var paginator = new Paginator(height);
        for (int start = 0; start < strips.size();) {
            int end = start + 1;
            while (end < strips.size() && strips.get(end - 1).keep()) {
                end++;
            }
            paginator.place(strips.subList(start, end));
            start = end;
        }
        paginator.turn();
        return paginator.sheets;
    }

    private void place(List<Strip> together) {
        float whole = 0;
        for (var strip : together) {
            whole += strip.before() + strip.height();
        }
        if (!current.isEmpty() && used + whole > height && whole <= height) {
            turn();
        }
        for (var strip : together) {
            if (!current.isEmpty() && used + strip.before() + strip.height() > height) {
                turn();
            }
            if (current.isEmpty()) {
                strip.repeated().forEach(header -> put(header, true));
            }
            put(strip, false);
        }
    }

    private void put(Strip strip, boolean repeated) {
        used += current.isEmpty() ? 0 : strip.before();
        current.add(new Sheet.Placed(strip, used, repeated));
        used += strip.height();
    }

    private void turn() {
        sheets.add(new Sheet(current));
        current = new ArrayList<>();
        used = 0;
    }
}
