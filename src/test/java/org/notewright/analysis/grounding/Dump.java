package org.notewright.analysis.grounding;

/// Prints the items and values that grounding reads in a source (`s`) or a draft (`d`), for whoever tunes the reader.
final class Dump {

    private Dump() {
    }

    public static void main(String[] arguments) {
        var text = arguments[1].replace("~", "\n");
        var passages = arguments[0].equals("s") ? SourceReader.read(text) : DraftReader.read(text);
        for (var passage : passages) {
            System.out.println("[" + text.substring(passage.start(), passage.end()) + "]");
            var signs = Polarity.of(passage.items());
            var line = new StringBuilder();
            for (int i = 0; i < passage.items().size(); i++) {
                var item = passage.items().get(i);
                line.append(signs[i] == Polarity.Sign.STATED ? "" : signs[i] == Polarity.Sign.DENIED ? "!" : "?");
                line.append(switch (item) {
                    case Item.Word word -> word.text() + word.stems();
                    case Item.Concept concept -> concept.category() + ":" + concept.key();
                    case Item.Figure figure -> "<" + text.substring(figure.start(), figure.end()) + ">";
                    case Item.Mark mark -> "'" + mark.mark() + "'";
                }).append(' ');
            }
            System.out.println("   " + line);
            for (var slot : passage.slots()) {
                System.out.println("   " + text.substring(slot.start(), slot.end()) + " = " + slot.atom().dim() + " " + slot.atom().value()
                        + (slot.atom().of().isEmpty() ? "" : " of " + slot.atom().of()) + " " + slot.atom().role() + " owner=" + slot.owner() + " region="
                        + slot.region() + " side=" + slot.side() + (slot.sideWeak() ? "?" : "") + " mode=" + slot.mode() + " service="
                        + slot.service() + " when=" + slot.when() + " qual=" + slot.qual() + " direct=" + slot.direct());
            }
        }
    }
}
