package org.notewright.analysis.checks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The sentences of findings, from `findings.properties`.
final class FindingWords {

    private static final class Holder {
        private static final Properties TEXTS = load();

        private static Properties load() {
            var texts = new Properties();
            try (var in = Objects.requireNonNull(FindingWords.class.getResourceAsStream("findings.properties"));
                    var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
                return texts;
            } catch (IOException broken) {
                throw new UncheckedIOException("the class path file findings.properties cannot be read", broken);
            }
        }
    }

    private FindingWords() {
    }

    static String title(FindingKind kind, Object... values) {
        return filled(kind.key() + ".title", values);
    }

    static String why(FindingKind kind, Object... values) {
        return filled(kind.key() + ".why", values);
    }

    private static String filled(String key, Object... values) {
        var text = Objects.requireNonNull(Holder.TEXTS.getProperty(key), key);
        return new MessageFormat(text, Locale.US).format(values);
    }
}
