package org.notewright.export.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the document's structure as a screen reader walks it: `H1`, `P`, `Table` … (ISO 32000-1, 14.8.4).
/// A node has children or marks on pages, not both.
public final class Tag {

    private final String type;
    private final @Nullable String attribute;
    private final List<Tag> children = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private Tag(String type, @Nullable String attribute) {
        this.type = type;
        this.attribute = attribute;
    }

    /// The root of one document.
    public static Tag document() {
        return new Tag("Document", null);
    }

    /// Adds a child at the end.
    public Tag add(String childType) {
        return add(childType, null);
    }

    /// Adds a child with the one attribute its type needs: the scope of a `TH`, the numbering of an `L`, the
    /// alternative text of a `Figure`.
    public Tag add(String childType, @Nullable String childAttribute) {
        var child = new Tag(childType, childAttribute);
        children.add(child);
        return child;
    }

    /// A piece of a page that belongs to a node.
    ///
    /// @param page index, 0 or more
    /// @param mark number of the marked content on that page
    record Place(int page, int mark) {
    }

    String type() {
        return type;
    }

    @Nullable String attribute() {
        return attribute;
    }

    List<Tag> children() {
        return children;
    }

    List<Place> places() {
        return places;
    }
}
