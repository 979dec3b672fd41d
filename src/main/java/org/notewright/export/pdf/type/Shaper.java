package org.notewright.export.pdf.type;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.notewright.export.markup.Inline;

/// Turns text into the signs that are printed. Text is composed first (NFC), so that an accent typed apart finds its
/// letter; white space becomes one space; signs that print nothing (controls, joiners, marks of direction) fall away.
final class Shaper {

    private static final int LONE_SURROGATE_SHOWN_AS = 0xFFFD;

    private final FontSet fonts;
    private final List<Atom> atoms = new ArrayList<>();

    private Shaper(FontSet fonts) {
        this.fonts = fonts;
    }

    /// @param base the cut of what is neither bold nor italic
    static List<Atom> shape(FontSet fonts, List<Inline> text, FontStyle base) {
        var shaper = new Shaper(fonts);
        for (var inline : text) {
            shaper.add(inline, base);
        }
        shaper.trim();
        return shaper.atoms;
    }

    private void add(Inline inline, FontStyle base) {
        var style = inline.bold() ? FontStyle.BOLD
                : inline.italic() && base == FontStyle.REGULAR ? FontStyle.ITALIC : base;
        Normalizer.normalize(inline.text(), Normalizer.Form.NFC).codePoints().forEach(sign -> add(sign, style));
    }

    private void add(int sign, FontStyle style) {
        if (sign == '\n' || sign == 0x2028 || sign == 0x2029) {
            trim();
            var space = fonts.atom(style, ' ');
            atoms.add(new Atom(space.face(), " ", space.advance(), false, null, Atom.Kind.BREAK));
        } else if (breaksAsSpace(sign)) {
            if (!atoms.isEmpty() && atoms.getLast().kind() == Atom.Kind.SIGN) {
                atoms.add(fonts.atom(style, ' '));
            }
        } else if (!printsNothing(sign)) {
            addSign(Character.getType(sign) == Character.SURROGATE ? LONE_SURROGATE_SHOWN_AS : sign, style);
        }
    }

    private void addSign(int sign, FontStyle style) {
        var atom = fonts.atom(style, sign == 0x202F ? 0xA0 : sign);
        var before = atoms.isEmpty() ? null : atoms.getLast();
        var kept = before == null ? null : before.actual();
        if (atom.actual() != null && kept != null) {
            atoms.removeLast();
            atoms.add(fonts.missing(style, kept + atom.actual()));
        } else {
            atoms.add(atom);
        }
    }

    private static boolean breaksAsSpace(int sign) {
        boolean holds = sign == 0xA0 || sign == 0x202F;
        return Character.isWhitespace(sign) || (Character.isSpaceChar(sign) && !holds);
    }

    private static boolean printsNothing(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.FORMAT
                || (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
    }

    private void trim() {
        while (!atoms.isEmpty() && atoms.getLast().kind() == Atom.Kind.SPACE) {
            atoms.removeLast();
        }
    }
}
