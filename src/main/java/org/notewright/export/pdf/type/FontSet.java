package org.notewright.export.pdf.type;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The fonts of one document: Noto Sans in three cuts and, for signs it lacks (`≥ → ½ ☐`), three fonts to fall back on.
/// Opened when first needed. Not for several threads. Close it after the document was saved.
public final class FontSet implements Closeable {

    /// In the order they are asked.
    private static final List<String> FALLBACK = List.of(
            "NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf", "NotoSansSymbols-Regular.ttf");
    private static final String REPLACEMENT = "[?]";

    private final PDDocument document;
    private final Map<String, Face> faces = new HashMap<>();
    private final Map<FontStyle, Map<Integer, Atom>> atoms = new EnumMap<>(FontStyle.class);

    public FontSet(PDDocument document) {
        this.document = document;
    }

    Atom atom(FontStyle style, int codePoint) {
        var known = atoms.computeIfAbsent(style, _ -> new HashMap<>());
        var atom = known.get(codePoint);
        if (atom == null) {
            // Not computeIfAbsent: finding a sign that is missing asks for the signs of its replacement.
            atom = find(style, codePoint);
            known.put(codePoint, atom);
        }
        return atom;
    }

    private Atom find(FontStyle style, int codePoint) {
        try {
            var face = faceFor(style, codePoint);
            if (face == null) {
                return missing(style, Character.toString(codePoint));
            }
            var kind = codePoint == ' ' ? Atom.Kind.SPACE : Atom.Kind.SIGN;
            boolean heavier = style == FontStyle.BOLD && !face.equals(faces.get(style.file()));
            return new Atom(face, Character.toString(codePoint), face.advance(codePoint), heavier, null, kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Signs no font has: a visible mark that keeps what it stands for.
    Atom missing(FontStyle style, String signs) {
        float advance = 0;
        for (int i = 0; i < REPLACEMENT.length(); i++) {
            advance += atom(style, REPLACEMENT.charAt(i)).advance();
        }
        return new Atom(atom(style, '[').face(), REPLACEMENT, advance, false, signs, Atom.Kind.SIGN);
    }

    private @Nullable Face faceFor(FontStyle style, int codePoint) throws IOException {
        var names = new ArrayList<String>();
        names.add(style.file());
        names.addAll(FALLBACK);
        for (var name : names) {
            var face = faces.get(name);
            if (face == null) {
                face = Face.open(document, name);
                faces.put(name, face);
            }
            if (face.has(codePoint)) {
                return face;
            }
        }
        return null;
    }

    @Override public void close() throws IOException {
        for (var face : faces.values()) {
            face.close();
        }
    }
}
