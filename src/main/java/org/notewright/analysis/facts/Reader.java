package org.notewright.analysis.facts;

/// Recognizes one kind of fact.
interface Reader {

    /// Adds what it finds to the scene and takes the numbers it has explained.
    void read(Scene scene);
}
