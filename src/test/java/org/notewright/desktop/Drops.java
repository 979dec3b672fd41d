package org.notewright.desktop;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Drops files as the system would: the content is there during the event only.
public final class Drops {

    private Drops() {
    }

    /// Call on the screen's thread.
    ///
    /// @param under what lies under the pointer
    public static void drop(Node target, Node under, List<File> files) {
        var board = DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
        board.setContent(Map.of(DataFormat.FILES, files));
        for (var type : List.of(DragEvent.DRAG_ENTERED_TARGET, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(target, new DragEvent(type, board, 0, 0, 0, 0, TransferMode.COPY, null, null,
                    new PickResult(under, 0, 0)));
        }
        board.clear();
    }
}
