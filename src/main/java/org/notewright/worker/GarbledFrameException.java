package org.notewright.worker;

import java.io.IOException;

/// The other side sent something that is not a frame.
final class GarbledFrameException extends IOException {

    private static final long serialVersionUID = 1L;

    GarbledFrameException() {
        super("not a frame of this protocol");
    }
}
