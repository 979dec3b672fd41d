package org.notewright.desktop.canvas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Document;
import org.notewright.clinical.Source;

/// A card on the board: something that came in, or something that was made from it.
public sealed interface Card {

    /// The same as long as the thing exists.
    UUID key();

    /// Date of service, null where it belongs to none.
    @Nullable LocalDate day();

    record Incoming(Source source) implements Card {
        @Override public UUID key() {
            return source.id().value();
        }

        @Override public @Nullable LocalDate day() {
            return source.visitDate();
        }

        /// Whether a draft can be made from it: its words are read, or typed by a person who saw it.
        public boolean readable() {
            return !source.effectiveText().isBlank();
        }
    }

    record Made(Document document) implements Card {
        @Override public UUID key() {
            return document.id().value();
        }

        @Override public @Nullable LocalDate day() {
            return document.visitDate();
        }
    }
}
