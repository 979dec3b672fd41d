package org.notewright.desktop.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.HeldText;
import org.notewright.clinical.Source;
import org.notewright.desktop.facts.FactWords;

/// The left side: a source, or an earlier version with what the draft no longer says struck through. Read only.
final class ReferencePane extends VBox {

    private static final Duration HOVER = Duration.ofMillis(120);

    private final EditorViewModel model;
    private final EditorWords words;
    private final FactWords facts;
    private final NoteArea area;
    private final Repaint repaint = new Repaint(this::paint);
    private final Label title = Parts.label("", "ed-small");
    private final HBox others = new HBox(12);
    /// What the therapist said of the facts that are lit: the evidence of a value that the source's own words do not give.
    private final Label corrected = Parts.wrapped("", "ed-soft");
    private List<HeldText> held = List.of();

    ReferencePane(EditorViewModel model, EditorWords words) {
        this.model = model;
        this.words = words;
        this.facts = new FactWords(words.messages());
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
        corrected.setId("reference-corrected");
        corrected.getStyleClass().add("ed-corrected");
        Parts.show(corrected, false);
        getChildren().addAll(head, scroll, corrected);
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
        model.reviewProperty().subscribe(review -> {
            held = review == null ? List.of() : review.sources().stream().map(Source::held).toList();
            head();
            repaint.soon();
        });
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

    /// Marks the corrected facts of the source shown, and tells of those that are lit.
    private void corrected(List<Mark> marks) {
        var told = new ArrayList<String>();
        int shown = model.compare().sourceProperty().get();
        if (model.compare().comparisonProperty().get() instanceof Comparison.WithSources && shown < held.size()) {
            var lit = model.evidence().litProperty().get();
            for (var one : held.get(shown).standing()) {
                boolean struck = one.correction().kind() == FactCorrection.Kind.STRUCK;
                marks.add(new Mark(one.place(), struck ? Mark.STRUCK : Mark.CORRECTED));
                if (lit != null && lit.places().stream().anyMatch(place -> place.source() == shown && place.span().overlaps(one.place()))) {
                    told.add(facts.corrected(one.correction()));
                }
            }
        }
        corrected.setText(String.join("\n", told));
        Parts.show(corrected, !told.isEmpty());
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
        corrected(marks);
        var lit = model.evidence().litProperty().get();
        if (lit != null && compare.comparisonProperty().get() instanceof Comparison.WithSources) {
            lit.places().stream().filter(place -> place.source() == compare.sourceProperty().get())
                    .forEach(place -> marks.add(new Mark(place.span(), Mark.EVIDENCE)));
        }
        AreaMarks.paint(area, marks);
    }
}
