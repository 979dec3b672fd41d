package org.notewright.desktop.canvas;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.notewright.desktop.control.Destination;

/// How a picture of a page leaves the window: shown first where its server was not yet confirmed for pictures.
///
/// @param destination where the chosen client's requests go now
/// @param show        lays a request before the person
record Sending(Consent consent, Supplier<Destination> destination, Consumer<DraftingViewModel.Shown> show) {

    boolean mustBeShown() {
        return consent.neededForPictures(destination.get());
    }

    void confirm() {
        consent.confirmPictures(destination.get());
    }
}
