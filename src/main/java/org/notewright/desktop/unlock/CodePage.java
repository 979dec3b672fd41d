package org.notewright.desktop.unlock;

import javafx.animation.PauseTransition;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Icons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;

/// The recovery code, shown once: print it, copy it, tick that it is kept.
final class CodePage extends VBox {

    private static final Duration CLIPBOARD_TIME = Duration.seconds(60);

    private final UnlockViewModel model;
    private final Messages text;
    private final Label said = Texts.wrapped("", "nw-small");

    CodePage(UnlockViewModel model, Messages text) {
        super(14);
        this.model = model;
        this.text = text;
        var kept = new CheckBox(text.get("unlock.codeKept"));
        kept.setId("code-kept");
        kept.setWrapText(true);
        var go = Buttons.primary("code-continue", text.get("unlock.continue"), model::codeWrittenDown);
        go.disableProperty().bind(kept.selectedProperty().not());
        go.getStyleClass().add("nw-wide");
        go.setMaxWidth(Double.MAX_VALUE);
        var print = Buttons.plain("code-print", text.get("unlock.print"), this::print);
        print.setGraphic(Icons.PRINT.node());
        var copy = Buttons.plain("code-copy", text.get("unlock.copy"), this::copy);
        copy.setGraphic(Icons.COPY.node());
        said.setId("code-said");
        getChildren().addAll(Texts.title(text.get("unlock.codeTitle")),
                Texts.wrapped(text.get("unlock.codeWords"), "nw-soft"), groups(), new HBox(8, print, copy), said,
                kept, go);
    }

    private Node groups() {
        var groups = new FlowPane(40, 10);
        groups.setId("recovery-groups");
        groups.getStyleClass().add("nw-groups");
        groups.setPrefWrapLength(440);
        var code = model.recoveryCode();
        for (var group : code.split("[\\s-]+", -1)) {
            groups.getChildren().add(Texts.styled(group, "nw-code"));
        }
        groups.setAccessibleText(code);
        groups.setFocusTraversable(true);
        return groups;
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(getScene().getWindow())) {
            said.setText(text.get("unlock.notPrinted"));
            return;
        }
        var page = new VBox(16, new Label(text.get("unlock.printTitle")), new Label(model.practiceNameProperty().get()),
                new Label(model.recoveryCode()), new Label(text.get("unlock.printWords")));
        page.setPadding(new javafx.geometry.Insets(36));
        var printed = job.printPage(page) && job.endJob();
        said.setText(text.get(printed ? "unlock.printed" : "unlock.notPrinted"));
    }

    /// The clipboard is emptied after a minute, if it still holds the code.
    private void copy() {
        var code = model.recoveryCode();
        var content = new ClipboardContent();
        content.putString(code);
        Clipboard.getSystemClipboard().setContent(content);
        said.setText(text.get("unlock.copied"));
        var timer = new PauseTransition(CLIPBOARD_TIME);
        timer.setOnFinished(_ -> {
            if (code.equals(Clipboard.getSystemClipboard().getString())) {
                Clipboard.getSystemClipboard().clear();
            }
        });
        timer.play();
    }
}
