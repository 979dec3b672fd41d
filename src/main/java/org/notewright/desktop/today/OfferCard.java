package org.notewright.desktop.today;

import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.VBox;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;

/// Offers, once and quietly, to tell the program what every draft should know of the clinic. Says where to find it later.
public final class OfferCard extends VBox {

    private static final double WIDTH = 1000;

    /// @param offered whether it is there; both answers end it
    /// @param begin   goes to the clinic context
    public OfferCard(BooleanProperty offered, Messages text, Runnable begin) {
        getStyleClass().add("nw-body");
        var card = new VBox(10, Texts.styled(text.get("today.offerTitle"), "nw-empty-title"),
                Texts.wrapped(text.get("today.offerWords"), "nw-soft"), new WrapRow(8,
                        Buttons.plain("offer-begin", text.get("today.offerBegin"), () -> {
                            offered.set(false);
                            begin.run();
                        }), Buttons.link("offer-later", text.get("today.offerLater"), () -> offered.set(false))));
        card.setId("offer");
        card.getStyleClass().addAll("nw-card", "nw-settings");
        card.setMaxWidth(WIDTH);
        getChildren().add(card);
        visibleProperty().bind(offered);
        managedProperty().bind(offered);
    }
}
