package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;

/// Which column of a table is today's where no heading says so.
final class ColumnMoments {

    private ColumnMoments() {
    }

    /// "IE 2/3 | PN 3/3 | Goal": where every column is an earlier one by its words, the latest of them is this note's.
    ///
    /// @param columns the columns from left to right
    /// @param days    a number a column that grows with its date, -1 for no date
    static List<Column> latest(List<Column> columns, List<Double> days) {
        boolean now = columns.stream().anyMatch(c -> c.when() == When.CURRENT || (c.when() == null && !c.skip()));
        long earlier = columns.stream().filter(c -> c.when() == When.PRIOR && !c.skip()).count();
        if (now || earlier < 2) {
            return List.copyOf(columns);
        }
        int last = -1;
        for (int k = 0; k < columns.size(); k++) {
            boolean prior = columns.get(k).when() == When.PRIOR && !columns.get(k).skip();
            last = prior && (last < 0 || days.get(k) < 0 || days.get(k) >= days.get(last)) ? k : last;
        }
        var list = new ArrayList<Column>();
        for (int k = 0; k < columns.size(); k++) {
            boolean same = k == last || (columns.get(k).when() == When.PRIOR && days.get(k) > 0 && days.get(k).equals(days.get(last)));
            list.add(same ? columns.get(k).at(When.CURRENT) : columns.get(k));
        }
        return List.copyOf(list);
    }
}
