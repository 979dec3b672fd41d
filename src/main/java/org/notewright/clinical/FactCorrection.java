package org.notewright.clinical;

import java.time.Instant;

/// What a therapist says of one fact of a source before a draft is made: it reads otherwise, it is none, or there is one more.
/// It stands beside the source and never changes; a later one takes its place, or takes it back.
///
/// @param number      1 for the first of its source
/// @param kind        what it says
/// @param span        the words it stands for, in the text that counted when it was made ([Source#effectiveText()]); never empty
///                    but for [Kind#BACK]
/// @param words       those words: by them it is found again when the text itself was corrected since
/// @param replacement what drafts, facts and checks read in their place
/// @param before      up to [#CONTEXT] letters that stood before them
/// @param after       up to [#CONTEXT] letters that stood after them
/// @param readings    how many corrections of the text there were when it was made
/// @param was         the fact as it read before, as one line such as `R knee flexion 110°`; empty for one more
/// @param now         the fact as it reads from now on; empty for one that is none
/// @param madeBy      who made it, as they sign; empty while nobody has signed
/// @param madeAt      when it was made
/// @param takesBack   the number of the one that a [Kind#BACK] takes back, or puts again if it was taken back; else 0
public record FactCorrection(int number, Kind kind, Span span, String words, String replacement, String before, String after,
                             int readings, String was, String now, String madeBy, Instant madeAt, int takesBack) {

    /// Letters kept from each side of the words.
    public static final int CONTEXT = 40;

    /// What a correction of a fact says.
    public enum Kind {
        /// the fact reads otherwise
        CHANGED,
        /// it is none
        STRUCK,
        /// there is one more
        ADDED,
        /// an earlier correction does not count, or counts again
        BACK
    }

    public FactCorrection {
        if ((kind == Kind.BACK) != (takesBack > 0) || (kind != Kind.BACK && span.length() != words.length())) {
            throw new IllegalArgumentException("a correction of a fact stands for words, or takes another back");
        }
    }

    /// One that stands for words of a text.
    ///
    /// @param change   the words and what stands in their place
    /// @param text     the text that counts
    /// @param readings how many corrections of the text there are
    public static FactCorrection of(int number, Kind kind, Correction change, String text, int readings, String was, String now,
                                    String madeBy) {
        var span = change.span();
        return new FactCorrection(number, kind, span, span.in(text), change.text(),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)), readings, was, now, madeBy, change.madeAt(),
                0);
    }

    /// One that takes another back, or puts it again if it was taken back.
    public static FactCorrection back(int number, int taken, String madeBy, Instant madeAt) {
        return new FactCorrection(number, Kind.BACK, new Span(0, 0), "", "", "", "", 0, "", "", madeBy, madeAt, taken);
    }

    /// Its number only: the words are a patient's.
    @Override public String toString() {
        return "FactCorrection[" + number + " " + kind + "]";
    }
}
