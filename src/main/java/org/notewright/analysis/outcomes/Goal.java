package org.notewright.analysis.outcomes;

import org.notewright.clinical.Span;

/// A goal as a note states it.
///
/// @param id    STG1, LTG2, G3 …
/// @param visit index of the visit whose note states it
/// @param span  its words, marker included
/// @param body  its words without the marker
record Goal(String id, int visit, Span span, Span body) {

    /// Its id only.
    @Override public String toString() {
        return "Goal[" + id + "]";
    }
}
