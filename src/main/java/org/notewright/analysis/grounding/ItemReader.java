package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a stretch of text as items: values first where a number begins, then the longest phrase, then single words.
final class ItemReader {

    private static final Set<Character> SILENT = Set.of('*', '_', '`', '|', '\u00ac');

    private final Lexicon lexicon = Lexicon.shared();
    private final List<Raw> raws;
    private final FigureReader figures;
    private final List<Item> out = new ArrayList<>();

    private ItemReader(List<Raw> raws) {
        this.raws = raws;
        this.figures = new FigureReader(raws, lexicon);
    }

    static List<Item> read(String text, int start, int end) {
        var reader = new ItemReader(Misread.mend(Scanner.scan(text, start, end), Lexicon.shared()));
        int at = 0;
        while (at < reader.raws.size()) {
            at = reader.item(at);
        }
        return SidePairs.spread(SharedUnits.spread(Shorthand.expand(text, reader.out)));
    }

    private int item(int at) {
        var raw = raws.get(at);
        var phrase = phrase(at);
        var meant = phrase == null || phrase.form().size() == 1
                ? Ambiguous.key(raws, at, out.isEmpty() ? null : out.getLast()) : "";
        if (meant.equals("independent")) {
            out.add(new Item.Figure(List.of(Item.Atom.of(Dim.ASSIST, meant)), raw.start(), raw.end()));
            return at + 1;
        }
        if (!meant.isEmpty()) {
            out.add(new Item.Concept(Category.MOTION, meant, lexicon.stems(meant), raw.start(), raw.end()));
            return at + 1;
        }
        var grip = phrase == null || phrase.form().size() == 1 ? Ambiguous.grip(raws, at) : "";
        if (!grip.isEmpty()) {
            int words = raws.get(at).isNumber() ? 2 : 1;
            out.add(new Item.Concept(Category.GRIP, grip, lexicon.stems(grip), raw.start(), raws.get(at + words - 1).end()));
            return at + words;
        }
        boolean unticked = raw.text().equals("[") && at + 1 < raws.size() && raws.get(at + 1).text().equals("]");
        if (unticked) {
            out.add(new Item.Concept(Category.NEG, "neg", List.of(), raw.start(), raws.get(at + 1).end()));
            return at + 2;
        }
        if (Ambiguous.isGaitService(raws, at)) {
            out.add(new Item.Concept(Category.SERVICE, "97116", List.of(), raw.start(), raw.end()));
            return at + 1;
        }
        int figure = figures.read(at, phrase == null ? 0 : phrase.form().size());
        if (figure > at) {
            out.add(new Item.Figure(figures.atoms(), raw.start(), raws.get(figure - 1).end()));
            return figure;
        }
        if (phrase != null) {
            int end = raws.get(at + phrase.form().size() - 1).end();
            out.add(concept(phrase, raw.start(), end));
            return at + phrase.form().size();
        }
        if (raw.isWord()) {
            out.add(new Item.Word(raw.text(), lexicon.stems(raw.text()), raw.start(), raw.end()));
        } else if (raw.kind() == Raw.Kind.MARK && !SILENT.contains(raw.text().charAt(0))) {
            out.add(new Item.Mark(raw.text().charAt(0), raw.start(), raw.end()));
        }
        return at + 1;
    }

    /// "STG 4 wks" is a goal of four weeks, not goal number four.
    private Lexicon.@org.jspecify.annotations.Nullable Entry phrase(int at) {
        var found = lexicon.phraseAt(raws, at);
        if (found == null || found.category() != Category.WHEN || !found.key().equals("goal") || found.form().size() < 2) {
            return found;
        }
        int last = at + found.form().size() - 1;
        return raws.get(last).isNumber() && lexicon.unitAt(raws, last + 1) != null
                ? lexicon.phraseAt(raws.subList(0, last), at) : found;
    }

    private static Item concept(Lexicon.Entry phrase, int start, int end) {
        return switch (phrase.category()) {
            case ASSIST -> word(Dim.ASSIST, phrase, start, end);
            case COLOR -> word(Dim.COLOR, phrase, start, end);
            case DIRECTION -> word(Dim.DIRECTION, phrase, start, end);
            default -> new Item.Concept(phrase.category(), phrase.key(), phrase.stems(), start, end);
        };
    }

    private static Item word(Dim dim, Lexicon.Entry phrase, int start, int end) {
        return new Item.Figure(List.of(Item.Atom.of(dim, phrase.key())), start, end);
    }
}
