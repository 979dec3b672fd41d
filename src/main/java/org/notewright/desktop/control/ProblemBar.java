package org.notewright.desktop.control;

import java.util.Set;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemText;

/// Tells each problem in words: what happened, what it means for the records, what to do now, with its code. Amber, and
/// red only where records are in danger. Takes no room while there is nothing to tell.
public final class ProblemBar extends VBox {

    private static final Set<ProblemCode> DANGER =
            Set.of(ProblemCode.VAULT_DAMAGED, ProblemCode.VAULT_KEY_DAMAGED, ProblemCode.VAULT_DISK_FULL);

    private final ObservableList<Trouble> troubles;
    private final Messages text;

    public ProblemBar(ObservableList<Trouble> troubles, Messages text) {
        super(8);
        this.troubles = troubles;
        this.text = text;
        setId("problems");
        getStyleClass().add("nw-problems");
        troubles.subscribe(this::show);
        show();
    }

    private void show() {
        getChildren().setAll(troubles.stream().map(this::row).toList());
        setVisible(!troubles.isEmpty());
        setManaged(!troubles.isEmpty());
    }

    private Node row(Trouble trouble) {
        var problem = trouble.problem();
        var words = ProblemText.of(problem);
        var what = Texts.wrapped(words.what(), "nw-strong");
        var rest = Texts.wrapped((words.data() + " " + words.next()).strip(), "nw-soft");
        var lines = new VBox(2, what, rest);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var actions = new FlowPane(8, 6);
        actions.setAlignment(Pos.CENTER_LEFT);
        for (var remedy : trouble.remedies()) {
            actions.getChildren().add(Buttons.plain(remedy.id(), remedy.label(), () -> {
                troubles.remove(trouble);
                remedy.action().run();
            }));
        }
        actions.getChildren().add(Texts.small(problem.code().label()));
        lines.getChildren().add(actions);
        VBox.setMargin(actions, new javafx.geometry.Insets(4, 0, 0, 0));
        var close = Buttons.icon("problem-close", Icons.CLOSE, text.get("problem.close"),
                () -> troubles.remove(trouble));
        var row = new HBox(12, Icons.WARN.node(), lines, close);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("nw-problem", DANGER.contains(problem.code()) ? "danger" : "warn");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(words.line());
        return row;
    }
}
