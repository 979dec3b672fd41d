package org.notewright.sources.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.notewright.sources.intake.markup.MarkupText;
import org.notewright.sources.intake.markup.XmlTag;

/// What a person fills in: content controls (ECMA-376 part 1, 17.5.2) and the form fields of older Word (17.16). A box to
/// tick becomes `[x]` or `[ ]`, as in a PDF; a field that still shows its prompt is empty.
final class DocxFields {

    private final MarkupText text;
    private final Deque<Control> controls = new ArrayDeque<>();
    private final List<String> choices = new ArrayList<>();
    private boolean ticked;
    private int chosen;

    DocxFields(MarkupText text) {
        this.text = text;
    }

    private static final class Control {
        private boolean box;
        private boolean ticked;
        private boolean prompt;
    }

    /// @return false where what is inside is not text
    boolean start(XmlTag tag) {
        switch (tag.name()) {
            case "w:sdt" -> controls.push(new Control());
            case "w14:checked" -> {
                now().box = true;
                now().ticked = tag.isOn();
            }
            case "w:showingPlcHdr" -> now().prompt = tag.isOn();
            case "w:sdtContent" -> {
                var control = now();
                if (control.box) {
                    text.text(control.ticked ? "[x]" : "[ ]");
                }
                return !control.box && !control.prompt;
            }
            case "w:checkBox" -> ticked = false;
            case "w:default", "w:checked" -> ticked = tag.isOn();
            case "w:ddList" -> {
                choices.clear();
                chosen = 0;
            }
            case "w:result" -> chosen = tag.number("val", 0);
            case "w:listEntry" -> choices.add(tag.get("val", ""));
            default -> {
                // Only the names above are given to this class.
            }
        }
        return true;
    }

    void end(String name) {
        switch (name) {
            case "w:sdt" -> controls.poll();
            case "w:checkBox" -> text.text(ticked ? "[x] " : "[ ] ");
            case "w:ddList" -> {
                if (chosen >= 0 && chosen < choices.size()) {
                    text.text(choices.get(chosen));
                }
            }
            default -> {
                // Not a field.
            }
        }
    }

    private Control now() {
        var control = controls.peek();
        return control == null ? new Control() : control;
    }
}
