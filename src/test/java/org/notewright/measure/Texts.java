package org.notewright.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts that are measured with: the invented notes of the grounding tests. A page is 3000 characters.
final class Texts {

    static final int PAGE = 3000;
    private static final List<String> NOTES = List.of("02", "03", "04", "05", "07", "10", "12", "15", "17");

    private Texts() {
    }

    static String note(String name) {
        return resource("/grounding/notes/" + name + ".txt");
    }

    static String draft(String name) {
        return resource("/grounding/drafts/" + name + ".md");
    }

    /// Two session notes in one file: a page.
    static String page() {
        return note("02") + "\n" + note("05");
    }

    /// Lines of the notes in an order that the seed decides.
    static String pages(int pages, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(NOTES.stream().flatMap(name -> note(name).lines())
                .filter(line -> !line.isBlank()).toList());
        var text = new StringBuilder();
        while (text.length() < pages * PAGE) {
            text.append(lines.get(random.nextInt(lines.size()))).append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    static String joined(String... parts) {
        return Stream.of(parts).collect(Collectors.joining("\n\n"));
    }

    private static String resource(String path) {
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
