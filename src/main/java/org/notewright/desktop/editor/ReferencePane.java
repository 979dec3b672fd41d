package org.notewright.desktop.editor;

import java.time.Duration;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// The left side: a source, or an earlier version with what the draft no longer says struck through. Read only.
final class ReferencePane extends VBox {

    private static final Duration HOVER = Duration.ofMillis(120);

    private final EditorViewModel model;
    private final EditorWords words;
    private final NoteArea area;
    private final Repaint repaint = new Repaint(this::paint);
    private final Label title = Parts.label("", "ed-small");
    private final HBox others = new HBox(12);

    ReferencePane(EditorViewModel model, EditorWords words) {
        this.model = model;
        this.words = words;
        this.area = new NoteArea("reference", words.get("editor.reference"));
        getStyleClass().addAll("ed-pane", "ed-reference");
        title.setId("reference-title");
        area.setEditable(false);
        area.focusedProperty().subscribe(focused ->
                area.setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        others.setAlignment(Pos.CENTER_RIGHT);
        var head = new HBox(8, title, Parts.gap(), others);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("ed-pane-head");
        var scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        wire();
    }

    private void wire() {
        var compare = model.compare();
        compare.otherTextProperty().subscribe(text -> {
            area.replaceText(text);
            area.moveTo(0);
            area.showParagraphAtTop(0);
            repaint.soon();
        });
        compare.hunksProperty().subscribe(_ -> repaint.soon());
        compare.currentProperty().subscribe(_ -> showCurrent());
        compare.comparisonProperty().subscribe(_ -> head());
        compare.sourceProperty().subscribe(_ -> head());
        model.reviewProperty().subscribe(_ -> head());
        model.evidence().litProperty().subscribe(_ -> repaint.soon());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> pointAt(event.getCharacterIndex()));
        area.caretPositionProperty().addListener((_, _, at) -> {
            if (area.isFocused()) {
                pointAt(at);
            }
        });
    }

    private void pointAt(int offset) {
        if (model.compare().comparisonProperty().get() instanceof Comparison.WithSources) {
            model.evidence().atSource(model.compare().sourceProperty().get(), offset);
        }
    }

    private void head() {
        var review = model.reviewProperty().get();
        others.getChildren().clear();
        if (review == null) {
            return;
        }
        switch (model.compare().comparisonProperty().get()) {
            case Comparison.WithVersion(var number) -> title.setText(review.versions().stream()
                    .filter(version -> version.number() == number).findFirst().map(words::version).orElse(""));
            case Comparison.WithSources _ -> {
                int shown = model.compare().sourceProperty().get();
                title.setText(review.sources().isEmpty() ? words.get("editor.noSources")
                        : words.sourceWithTime(review.sources().get(shown)));
                for (int i = 0; i < review.sources().size(); i++) {
                    if (i != shown) {
                        others.getChildren().add(link(i, words.source(review.sources().get(i))));
                    }
                }
            }
        }
    }

    private Hyperlink link(int index, String name) {
        var link = new Hyperlink(name);
        link.setId("source-" + index);
        link.getStyleClass().add("ed-link");
        link.setAccessibleText(words.get("editor.source.read", name));
        link.setOnAction(_ -> model.compare().readSource(index));
        return link;
    }

    private void showCurrent() {
        int current = model.compare().currentProperty().get();
        if (current >= 0) {
            area.moveTo(model.compare().hunksProperty().get().get(current).before().start());
            area.requestFollowCaret();
        }
        repaint.soon();
    }

    private void paint() {
        var compare = model.compare();
        var text = area.getText();
        var marks = new ArrayList<Mark>();
        int current = compare.currentProperty().get();
        var hunks = compare.hunksProperty().get();
        for (int i = 0; i < hunks.size(); i++) {
            marks.add(Mark.of(hunks.get(i).before(), text, Mark.DELETED));
            if (i == current) {
                marks.add(Mark.of(hunks.get(i).before(), text, Mark.CURRENT));
            }
        }
        var lit = model.evidence().litProperty().get();
        if (lit != null && compare.comparisonProperty().get() instanceof Comparison.WithSources) {
            lit.places().stream().filter(place -> place.source() == compare.sourceProperty().get())
                    .forEach(place -> marks.add(new Mark(place.span(), Mark.EVIDENCE)));
        }
        AreaMarks.paint(area, marks);
    }
}
