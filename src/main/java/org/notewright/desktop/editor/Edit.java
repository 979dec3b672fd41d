package org.notewright.desktop.editor;

import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// The one stretch in which two texts differ.
///
/// @param place  in the text before
/// @param length of what stands there in the text after
record Edit(Span place, int length) {

    static Edit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < most - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Edit(new Span(start, before.length() - tail), after.length() - tail - start);
    }

    /// Where a place of the text before stands afterwards, or null where its words were touched.
    @Nullable Span move(Span span) {
        if (span.end() <= place.start()) {
            return span;
        }
        if (span.start() >= place.end()) {
            int by = length - place.length();
            return new Span(span.start() + by, span.end() + by);
        }
        return null;
    }
}
