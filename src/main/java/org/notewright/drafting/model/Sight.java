package org.notewright.drafting.model;

import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Something for a model to look at. Its bytes are never printed.
public final class Sight {

    /// Kinds of sights, each with its media type (RFC 2046, RFC 8118).
    public enum Kind {
        PNG("image/png"), JPEG("image/jpeg"), GIF("image/gif"), WEBP("image/webp"), PDF("application/pdf");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public boolean isPicture() {
            return this != PDF;
        }
    }

    private final String name;
    private final Kind kind;
    private final byte[] bytes;

    /// @param name  file name for sentences and for providers that ask for one
    /// @param bytes the whole file
    public Sight(String name, Kind kind, byte[] bytes) {
        this.name = Objects.requireNonNull(name);
        this.kind = Objects.requireNonNull(kind);
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public int size() {
        return bytes.length;
    }

    /// The file in Base64 without line breaks.
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Nothing is left out silently: what a model cannot look at stops the request.
    ///
    /// @param seen the kinds the model takes
    /// @throws ProblemException MODEL_CANNOT_SEE naming the first file of another kind
    public static void requireSeen(ModelRequest request, Set<Kind> seen) {
        for (var sight : request.sights()) {
            if (!seen.contains(sight.kind())) {
                throw ProblemException.of(ProblemCode.MODEL_CANNOT_SEE, sight.name());
            }
        }
    }

    @Override public String toString() {
        return "Sight[" + kind.name().toLowerCase(Locale.ROOT) + ", " + bytes.length + " bytes]";
    }
}
