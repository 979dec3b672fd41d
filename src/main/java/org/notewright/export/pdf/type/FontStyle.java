package org.notewright.export.pdf.type;

/// The cuts of the text face. Bold and italic together print bold.
public enum FontStyle {
    REGULAR("NotoSans-Regular.ttf"),
    BOLD("NotoSans-Bold.ttf"),
    ITALIC("NotoSans-Italic.ttf");

    private final String file;

    FontStyle(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
