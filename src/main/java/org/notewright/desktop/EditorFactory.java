package org.notewright.desktop;

import org.notewright.clinical.DocumentId;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.control.Surroundings;
import org.notewright.workflow.Workspace;

/// Makes the editor of one document; given by `app`.
@FunctionalInterface
public interface EditorFactory {

    /// @param back goes to the screen before the editor
    Screen editor(Workspace workspace, DocumentId document, Surroundings around, Runnable back);
}
