package org.notewright.desktop;

import java.util.function.Consumer;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.desktop.control.Command;
import org.notewright.desktop.control.Screen;
import org.notewright.desktop.dictate.RecorderViewModel;
import org.notewright.desktop.dictate.UnfinishedViewModel;

/// Makes what an open vault shows. Thrown away when the vault is locked, with everything it holds.
public interface Screens {

    /// A fresh screen for the place.
    Screen make(Place place);

    /// Reads the patients in the background and hands them over as commands that open their canvas.
    void patients(Consumer<List<Command>> found);

    /// Reads the skills in the background and hands them over as commands that run them for several patients.
    void skills(Consumer<List<Command>> found);

    /// Drafts that wait in the Inbox.
    ObservableValue<Number> waiting();

    /// The draft of the Inbox after this one, or before it; nothing happens where there is none.
    ///
    /// @param shown the document in the editor now
    void nextDraft(DocumentId shown, boolean back);

    /// What records in this vault; null where nothing can.
    default @Nullable RecorderViewModel recorder() {
        return null;
    }

    /// Recordings that have no words yet; null where there can be none.
    default @Nullable UnfinishedViewModel unfinished() {
        return null;
    }

    /// Finds whose folder a place belongs to; nobody is called where it belongs to none.
    default void folderOf(Place place, Consumer<PatientId> found) {
    }

    /// Closes the vault: wipes the key and the private folder. Called off the screen's thread.
    void close();
}
