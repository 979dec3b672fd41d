package org.notewright.desktop.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window's pictures. They are decoration: the control that carries one has its own accessible text.
public enum Icons {
    TODAY(Feather.CLOCK), PATIENTS(Feather.USERS), SETTINGS(Feather.SETTINGS), LOCK(Feather.LOCK),
    SEARCH(Feather.SEARCH), ADD(Feather.PLUS), CLOSE(Feather.X), CHECK(Feather.CHECK), WARN(Feather.ALERT_TRIANGLE),
    INFO(Feather.INFO), BACK(Feather.ARROW_LEFT), DROP(Feather.DOWNLOAD), FILE(Feather.FILE_TEXT),
    IMAGE(Feather.IMAGE), EDIT(Feather.EDIT), TRASH(Feather.TRASH), SEND(Feather.SEND), LOCAL(Feather.HARD_DRIVE),
    SKILL(Feather.FEATHER), PRINT(Feather.PRINTER), COPY(Feather.COPY), FOLDER(Feather.FOLDER), KEY(Feather.KEY),
    INBOX(Feather.INBOX), MICROPHONE(Feather.MIC);

    private final Feather ikon;

    Icons(Feather ikon) {
        this.ikon = ikon;
    }

    /// A new node: an icon can stand in one place only.
    public FontIcon node() {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().add("nw-icon");
        return icon;
    }
}
