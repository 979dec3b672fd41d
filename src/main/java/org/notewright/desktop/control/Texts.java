package org.notewright.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels in the three strengths of the type.
public final class Texts {

    private Texts() {
    }

    /// 19 px, the one title of a screen.
    public static Label title(String text) {
        return styled(text, "nw-title");
    }

    /// 13 px, soft: what stands below a title or beside a value.
    public static Label soft(String text) {
        return styled(text, "nw-soft");
    }

    /// 13 px, soft and half bold: the heading of a group.
    public static Label heading(String text) {
        return styled(text, "nw-heading");
    }

    /// 12 px, soft: the smallest there is.
    public static Label small(String text) {
        return styled(text, "nw-small");
    }

    /// Body text that wraps instead of being cut.
    public static Label wrapped(String text, String... styleClasses) {
        var label = styled(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label styled(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
