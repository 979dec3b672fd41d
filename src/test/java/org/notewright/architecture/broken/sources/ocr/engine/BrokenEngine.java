package org.notewright.architecture.broken.sources.ocr.engine;

/// Runs inside a worker, and is named by a use case all the same.
public final class BrokenEngine {
}
