package org.notewright.architecture.broken.clinical;

import org.notewright.architecture.broken.workflow.BrokenUseCase;

/// Breaks: floors, cycles, clinical uses the JDK only.
public final class BrokenRecord {
    public BrokenUseCase reachesUp = new BrokenUseCase();
    public com.fasterxml.jackson.databind.ObjectMapper library = new com.fasterxml.jackson.databind.ObjectMapper();
}
