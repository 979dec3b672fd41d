package org.notewright.desktop.canvas;

import java.util.HashSet;
import java.util.Set;
import org.notewright.desktop.control.Destination;

/// Which servers the therapist has seen and confirmed a request to since unlocking. Forgotten when the vault is locked.
public final class Consent {

    private final Set<String> confirmed = new HashSet<>();
    private final Set<String> pictures = new HashSet<>();

    public boolean needed(Destination destination) {
        return !destination.local() && !confirmed.contains(destination.host());
    }

    public void confirm(Destination destination) {
        confirmed.add(destination.host());
    }

    /// A picture says more than the words of a request that was confirmed before.
    public boolean neededForPictures(Destination destination) {
        return !destination.local() && !pictures.contains(destination.host());
    }

    public void confirmPictures(Destination destination) {
        pictures.add(destination.host());
        confirm(destination);
    }
}
