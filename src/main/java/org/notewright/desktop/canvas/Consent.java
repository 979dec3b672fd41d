package org.notewright.desktop.canvas;

import java.util.HashSet;
import java.util.Set;
import org.notewright.desktop.control.Destination;

/// Which servers the therapist has seen and confirmed a request to since unlocking. Forgotten when the vault is locked.
public final class Consent {

    private final Set<String> confirmed = new HashSet<>();

    public boolean needed(Destination destination) {
        return !destination.local() && !confirmed.contains(destination.host());
    }

    public void confirm(Destination destination) {
        confirmed.add(destination.host());
    }
}
