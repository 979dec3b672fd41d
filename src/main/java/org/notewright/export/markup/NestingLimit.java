package org.notewright.export.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Prints a block with more marks than anyone writes as the plain text it is: the Markdown library goes one call deeper
/// for each level of nested stress, and a damaged text must not end in a stack overflow.
final class NestingLimit {

    /// Marks in lines without a blank line between; two of them could make one level.
    private static final int MOST = 3000;
    private static final Pattern MARK = Pattern.compile("[\\\\*_\\[`]");

    private NestingLimit() {
    }

    static List<String> keep(List<String> lines) {
        var kept = new ArrayList<String>();
        for (int start = 0; start < lines.size();) {
            int end = start;
            long marks = 0;
            while (end < lines.size() && (end == start || !lines.get(end).isBlank())) {
                marks += lines.get(end).chars().filter(sign -> sign == '*' || sign == '_' || sign == '[').count();
                end++;
            }
            var block = lines.subList(start, end);
            if (marks > MOST) {
                block.forEach(line -> kept.add(MARK.matcher(line).replaceAll("\\\\$0")));
            } else {
                kept.addAll(block);
            }
            start = end;
        }
        return kept;
    }
}
