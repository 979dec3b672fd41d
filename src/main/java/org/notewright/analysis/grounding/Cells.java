package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line of a table with upright strokes into its cells.
final class Cells {

    private Cells() {
    }

    /// @param start the first stroke
    /// @return start and end of each cell without the white space around it
    static List<int[]> of(String text, int start, int end) {
        var out = new ArrayList<int[]>();
        int from = start + 1;
        for (int i = from; i <= end; i++) {
            if ((i == end && from < end) || (i < end && text.charAt(i) == '|')) {
                int a = from;
                int b = i;
                while (a < b && Character.isWhitespace(text.charAt(a))) {
                    a++;
                }
                while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
                    b--;
                }
                out.add(new int[] {a, b});
                from = i + 1;
            }
        }
        return out;
    }

    /// The words of a heading or label without their brackets: "Grip R (lb)" stands as close to its values as "Grip R lb".
    static List<Item> label(List<Item> items) {
        return items.stream().filter(item -> !item.isMark("()[]")).toList();
    }

    /// True for a line that only parts the heading from the rows.
    static boolean isRule(String text, List<int[]> cells) {
        for (var cell : cells) {
            for (int i = cell[0]; i < cell[1]; i++) {
                if (":-= ".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
