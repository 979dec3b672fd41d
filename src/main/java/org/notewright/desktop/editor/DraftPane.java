package org.notewright.desktop.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// The middle: the draft, to be changed. New words are underlined on green, words to check stand on a wavy line, the
/// sentence at the caret lights its sources.
final class DraftPane extends VBox {

    private static final Duration HOVER = Duration.ofMillis(120);
    /// Pixels from the pointer to a tooltip, so that it never lies under the pointer.
    private static final double BELOW = 18;

    private final EditorViewModel model;
    private final EditorWords words;
    private final NoteArea area;
    private final HunkBar hunks;
    private final Repaint repaint = new Repaint(this::paint);
    private final Label note = Parts.label("", "ed-small");
    private final Tooltip copied = new Tooltip();

    DraftPane(EditorViewModel model, EditorWords words) {
        this.model = model;
        this.words = words;
        this.area = new NoteArea("draft", words.get("editor.draft"));
        this.hunks = new HunkBar(model, words);
        getStyleClass().add("ed-pane");
        note.setId("draft-note");
        var title = Parts.label("", "ed-small");
        model.signedProperty().subscribe(signed ->
                title.setText(words.get(signed ? "editor.draft.signed" : "editor.draft.title")));
        var head = new HBox(8, title, Parts.gap(), note);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("ed-pane-head");
        var scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new SignedBanner(model, words), head, scroll, hunks,
                new AddendaList(model, words));
        wire();
    }

    NoteArea area() {
        return area;
    }

    HunkBar hunks() {
        return hunks;
    }

    private void wire() {
        area.editableProperty().bind(model.readOnly().not());
        model.draftProperty().subscribe(text -> {
            // A text that comes from elsewhere is one step of its own for undo.
            if (!area.getText().equals(text)) {
                area.getUndoManager().preventMerge();
            }
            area.become(text);
            repaint.soon();
        });
        // The first text is where undo ends: what was opened cannot be undone to nothing.
        model.reviewProperty().addListener((_, before, _) -> {
            if (before == null) {
                area.getUndoManager().forgetHistory();
                area.moveTo(0);
                area.showParagraphAtTop(0);
                area.requestFocus();
            }
        });
        area.textProperty().addListener((_, _, text) -> model.write(text));
        area.caretPositionProperty().addListener((_, _, at) -> {
            model.evidence().atDraft(at);
            model.compare().atDraft(at);
            model.rewrite().atDraft(at);
            model.copied().atDraft(at);
        });
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            model.evidence().atDraft(event.getCharacterIndex());
            if (model.copied().shownProperty().get()) {
                model.copied().at(event.getCharacterIndex()).ifPresent(one -> {
                    copied.setText(words.copied(one.note()));
                    copied.show(area, event.getScreenPosition().getX(), event.getScreenPosition().getY() + BELOW);
                });
            }
        });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> {
            model.evidence().atDraft(area.getCaretPosition());
            copied.hide();
        });
        model.copied().stretchesProperty().subscribe(_ -> repaint.soon());
        model.copied().shownProperty().subscribe(_ -> repaint.soon());
        HeadingGuard.watch(area);
        model.compare().hunksProperty().subscribe(_ -> repaint.soon());
        model.compare().currentProperty().subscribe(_ -> showHunk());
        model.evidence().litProperty().subscribe(_ -> repaint.soon());
        model.evidence().countProperty().subscribe(count -> note.setText(count == null ? ""
                : words.get("editor.supported", count.supported(), count.sentences())));
        model.checks().flagsProperty().subscribe(_ -> repaint.soon());
        model.checks().currentProperty().subscribe(_ -> showFlag());
    }

    private void showHunk() {
        int current = model.compare().currentProperty().get();
        if (current >= 0) {
            var place = model.compare().hunksProperty().get().get(current).after();
            if (area.getCaretPosition() < place.start() || area.getCaretPosition() > place.end()) {
                area.moveTo(place.start());
                area.requestFollowCaret();
            }
        }
        repaint.soon();
    }

    private void showFlag() {
        int current = model.checks().currentProperty().get();
        if (current >= 0) {
            var place = model.checks().flagsProperty().get().get(current).place();
            if (place != null && place.end() <= area.getLength()) {
                area.moveTo(place.start());
                area.requestFollowCaret();
            }
        }
        repaint.soon();
    }

    private void paint() {
        var text = area.getText();
        var marks = new ArrayList<Mark>();
        if (model.copied().shownProperty().get()) {
            model.copied().stretchesProperty().get().forEach(one -> marks.add(new Mark(one.span(), Mark.CLONED)));
        }
        var hunks = model.compare().hunksProperty().get();
        int current = model.compare().currentProperty().get();
        for (int i = 0; i < hunks.size(); i++) {
            marks.add(Mark.of(hunks.get(i).after(), text, Mark.INSERTED));
            if (i == current) {
                marks.add(Mark.of(hunks.get(i).after(), text, Mark.CURRENT));
            }
        }
        var lit = model.evidence().litProperty().get();
        if (lit != null && model.compare().comparisonProperty().get() instanceof Comparison.WithSources) {
            lit.words().forEach(place -> marks.add(new Mark(place, Mark.EVIDENCE)));
        }
        for (var flag : model.signedProperty().get() ? List.<Flag>of() : model.checks().flagsProperty().get()) {
            var place = flag.place();
            if (place != null) {
                marks.add(new Mark(place, Mark.UNSUPPORTED));
            }
        }
        AreaMarks.paint(area, marks);
    }
}
