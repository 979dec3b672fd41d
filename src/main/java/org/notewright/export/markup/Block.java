package org.notewright.export.markup;

import java.util.List;

/// What a document is made of, in the order it is read.
public sealed interface Block {

    /// A heading inside a section.
    record Heading(List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }

        @Override public String toString() {
            return "Heading";
        }
    }

    /// A paragraph; lines the writer broke stay broken.
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        @Override public String toString() {
            return "Paragraph";
        }
    }

    /// A list.
    ///
    /// @param numbered whether the items carry numbers
    record Listing(boolean numbered, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override public String toString() {
            return "Listing[" + items.size() + " items]";
        }
    }

    /// An item of a list.
    ///
    /// @param label the number as it was written, such as `3.`, or `-`
    record Item(String label, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        @Override public String toString() {
            return "Item";
        }
    }

    /// A table with a header row.
    ///
    /// @param columns alignment of each column
    /// @param header  one cell a column
    /// @param rows    as many cells as columns, each
    record Grid(List<Align> columns, List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        @Override public String toString() {
            return "Grid[" + columns.size() + " by " + rows.size() + "]";
        }
    }

    /// Where the text of a column stands.
    enum Align {
        LEFT, CENTER, RIGHT
    }

    /// A drawing of the exercise library, on a line of its own.
    ///
    /// @param alternative what a screen reader says, as written
    /// @param exercise    id in the library
    record Picture(String alternative, String exercise) implements Block {
        /// The prefix of its address in Markdown.
        public static final String SCHEME = "exercise:";

        @Override public String toString() {
            return "Picture[" + exercise + "]";
        }
    }

    /// A line across; it separates and holds no word.
    record Divider() implements Block {
    }
}
