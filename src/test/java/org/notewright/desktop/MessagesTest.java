package org.notewright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every key in the code has words and every word is used.
class MessagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "notewright", "desktop");
    private static final Path WORDS =
            Path.of("src", "main", "resources", "org", "notewright", "desktop", "messages.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.(?!css\")[A-Za-z0-9]+)+)\"");

    private static Set<String> keys() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Set<String> literals() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = new TreeSet<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
            return found;
        }
    }

    private static Set<String> without(Collection<String> all, Collection<String> known) {
        return all.stream().filter(key -> !known.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test void everyKeyInTheCodeHasWords() throws IOException {
        var screens = keys().stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        var used = literals().stream().filter(key -> screens.contains(key.substring(0, key.indexOf('.') + 1))).toList();
        assertTrue(used.size() > 100, "the search for keys finds nothing");
        assertEquals(Set.of(), without(used, keys()), "keys without words in messages.properties");
    }

    @Test void everyWordIsUsed() throws IOException {
        assertEquals(Set.of(), without(keys(), literals()), "words that no screen uses: delete them");
    }

    @Test void apostrophesAreDoubledWhereThereIsAValue() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            properties.load(reader);
        }
        for (var key : keys()) {
            var words = properties.getProperty(key);
            if (words.contains("{0}")) {
                assertEquals(-1, words.replace("''", "").indexOf('\''), key);
            } else {
                assertEquals(-1, words.indexOf("''"), key + " would show two apostrophes");
            }
        }
    }
}
