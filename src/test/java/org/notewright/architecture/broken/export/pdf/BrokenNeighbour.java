package org.notewright.architecture.broken.export.pdf;

import org.notewright.architecture.broken.vault.key.BrokenSecret;

/// Breaks: rooms of floor 2 do not use each other.
public final class BrokenNeighbour {
    public BrokenSecret neighbour = new BrokenSecret();
}
