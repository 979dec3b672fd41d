package org.notewright.desktop.editor;

import java.util.List;
import org.notewright.workflow.Review;

/// Says what a person should check in a draft before signing. Called from a job, must not change anything.
@FunctionalInterface
public interface CheckProvider {

    /// @param draft  the text as it is being written
    /// @param review the document it belongs to, with its sources
    List<Flag> check(String draft, Review review);
}
