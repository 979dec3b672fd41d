package org.notewright.desktop.canvas;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.VisitGuess;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Dates;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Pill;

/// A guessed date of service on its card: a question, answered by one click, and no date until then.
final class GuessRow extends HBox {

    /// @param present the date it has now, null for none
    /// @param answer  takes the date that holds, null for none
    GuessRow(VisitGuess guess, @Nullable LocalDate present, LocalDate today, Messages text, Consumer<@Nullable LocalDate> answer) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        var day = Dates.day(guess.date(), today);
        var question = new Pill(text.get("canvas.guess", day), Pill.Tone.WARN);
        var confirm = Buttons.link("guess-confirm", text.get("canvas.guessConfirm"), () -> answer.accept(guess.date()));
        confirm.setAccessibleText(text.get("canvas.guessSpoken", day));
        var change = Buttons.link("guess-change", text.get("canvas.guessChange"), () -> {
            var picker = new DatePicker(guess.date());
            picker.setId("guess-date");
            picker.setPrefWidth(130);
            picker.setAccessibleText(text.get("canvas.guessChange"));
            picker.setOnAction(_ -> answer.accept(picker.getValue()));
            getChildren().setAll(picker, Buttons.link("guess-none", present == null ? text.get("canvas.guessNone")
                    : text.get("canvas.guessKeep", Dates.day(present, today)), () -> answer.accept(present)));
            picker.requestFocus();
        });
        getStyleClass().add("nw-guess");
        getChildren().addAll(question, confirm, change);
    }
}
