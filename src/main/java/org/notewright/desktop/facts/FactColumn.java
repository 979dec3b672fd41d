package org.notewright.desktop.facts;

/// Columns of the grid, in their order.
public enum FactColumn {
    KIND("facts.kind"), WHAT("facts.what"), SIDE("facts.side"), WHEN("facts.when"), VALUE("facts.value"), UNIT("facts.unit");

    private final String message;

    FactColumn(String message) {
        this.message = message;
    }

    /// The key of its heading.
    public String message() {
        return message;
    }
}
