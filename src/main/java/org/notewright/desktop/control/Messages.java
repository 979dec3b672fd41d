package org.notewright.desktop.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The window's words in the person's language. A test finds missing and unused keys.
public final class Messages {

    private static final String BUNDLE = "org.notewright.desktop.messages";

    private final ResourceBundle bundle;

    public Messages() {
        this(Locale.getDefault());
    }

    public Messages(Locale locale) {
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /// @throws java.util.MissingResourceException for an unknown key: a defect that the tests find
    public String get(String key) {
        return bundle.getString(key);
    }

    public String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
