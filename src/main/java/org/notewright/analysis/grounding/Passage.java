package org.notewright.analysis.grounding;

import java.util.List;

/// One sentence of a source or a draft, read.
///
/// @param start first UTF-16 index
/// @param end   index after the last
/// @param items its pieces in order
/// @param from  index of the first item that belongs to the passage itself; those before are headings of its table cell
/// @param slots its values
record Passage(int start, int end, List<Item> items, int from, List<Slot> slots) {

    List<Item> own() {
        return from == 0 ? items : items.subList(from, items.size());
    }

    @Override
    public String toString() {
        return "Passage[" + start + "," + end + ")";
    }
}
