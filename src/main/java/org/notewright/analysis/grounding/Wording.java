package org.notewright.analysis.grounding;

/// Sentences a therapist understands.
final class Wording {

    private static final int LONGEST = 90;

    private Wording() {
    }

    static String value(String draft, Slot slot, SlotCheck.Found found, GroundingIndex index) {
        var written = draft.substring(slot.start(), slot.end());
        var best = found.best();
        if (best == null) {
            return "“" + written + "” is not in the sources.";
        }
        var source = quote(best, index);
        var kind = found.kind() == null ? IssueKind.NUMBER : found.kind();
        boolean elsewhere = best.slot().atom().value().equals(slot.atom().value());
        return switch (kind) {
            case SIDE -> "“" + written + "” belongs to the " + best.slot().side() + " side in the note: “" + source + "”.";
            case MEASURE -> "“" + written + "” belongs to another test in the note: “" + source + "”.";
            case UNIT -> "The note has “" + source + "”; “" + written + "” has another unit.";
            default -> elsewhere ? "“" + written + "” stands with something else in the note: “" + source + "”."
                    : "The note says “" + source + "”; “" + written + "” is not in the sources for this.";
        };
    }

    /// The words of the source around a value, cut to one line.
    static String quote(GroundingIndex.Known known, GroundingIndex index) {
        var text = index.sources().get(known.file()).text();
        var passage = index.passages(known.file()).get(known.slot().sentence());
        int start = passage.start();
        int end = passage.end();
        if (end - start > LONGEST) {
            start = Math.max(start, known.slot().start() - LONGEST / 2);
            while (start > passage.start() && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            end = Math.min(end, known.slot().end() + LONGEST / 3);
            while (end < passage.end() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return text.substring(start, end).strip();
    }
}
