package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.text.NoteText;

/// Which finger a joint without one belongs to: "IF MP 0-80, PIP 15-75", a row "Ring" of a table of joints.
final class Fingers {

    private final NoteText text;
    private final @Nullable String ofNote;
    private @Nullable String finger;

    /// @param ofNote the finger the note is about, or null
    Fingers(NoteText text, @Nullable String ofNote) {
        this.text = text;
        this.ofNote = ofNote;
    }

    void open(Sorted next, @Nullable Columns heading, boolean sameLine) {
        finger = heading != null && heading.topic().finger() != null ? heading.topic().finger() : sameLine || (heading != null && indented(next)) ? finger : ofNote;
        boolean joints = heading != null && heading.columns().stream().anyMatch(c -> c.region() != null);
        if (joints && text.any(next.from(), "middle", "long", "ring", "small", "little")) {
            finger = text.any(next.from(), "long") ? "middle" : text.any(next.from(), "little") ? "small" : text.word(next.from());
        }
    }

    /// "MF  MP 0/78" and under it, set in, "PIP -18/84": the row above names the finger.
    private boolean indented(Sorted row) {
        int first = row.clause().from();
        return ColumnCells.x(text, first) >= 2;
    }

    @Nullable String current() {
        return finger;
    }

    /// @param name a region; a finger or one of its joints is kept for the joints that follow
    /// @return the region, a bare joint with its finger
    String joint(String name) {
        if (name.endsWith(" finger") || name.startsWith("thumb")) {
            finger = name.startsWith("thumb") ? "thumb" : name.substring(0, name.length() - 7);
        }
        int gap = name.indexOf(' ');
        if (gap > 0 && (name.endsWith(" mcp") || name.endsWith(" pip") || name.endsWith(" dip") || name.equals("thumb ip"))) {
            finger = name.substring(0, gap);
        }
        boolean bare = name.equals("mcp") || name.equals("pip") || name.equals("dip");
        return bare && finger != null ? finger + " " + name : name;
    }
}
