package org.notewright.sources.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.notewright.clinical.SourceKind;

/// The sentences of this room, from `intake.properties`.
final class IntakeTexts {

    static final String BUNDLE = "org.notewright.sources.intake";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault());

    String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }

    /// What the kind is called in plain words: "Word document".
    String kind(SourceKind kind) {
        return bundle.getString("kind." + kind.label());
    }
}
