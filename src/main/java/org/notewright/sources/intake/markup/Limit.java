package org.notewright.sources.intake.markup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a document of any kind may ask for at most. Each is far beyond a real chart and far below what hurts.
public enum Limit {
    PAGES(500),
    /// In millions of UTF-16 units.
    CHARACTERS(20),
    /// Entries of a package.
    PARTS(10_000),
    /// In MB of 1,048,576 bytes, all parts that are read together.
    UNPACKED(300),
    /// Real XML packs to a fiftieth; a bomb to a thousandth.
    RATIO(250),
    /// Of elements, groups or objects within one another.
    DEPTH(500),
    /// In millions.
    ELEMENTS(20),
    /// Files that come with one mail.
    ATTACHMENTS(200),
    /// Of a mail's parts within one another; real mail has four.
    MAIL_DEPTH(20),
    MEMORY(0);

    private static final String BUNDLE = "org.notewright.sources.intake";

    private final int most;

    Limit(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /// What a document over this limit is told: "it has more than 500 pages".
    public String sentence() {
        var pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault()).getString("limit." + name().toLowerCase(Locale.ROOT));
        return new MessageFormat(pattern, Locale.US).format(new Object[] {most});
    }
}
