package org.notewright.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The sample notes of the drafting tests; all persons in them are invented.
public final class Notes {

    private Notes() {
    }

    public static List<String> numbers() {
        return IntStream.rangeClosed(1, 17).mapToObj("%02d"::formatted).toList();
    }

    public static String text(String number) {
        return resource("notes/" + number + ".txt");
    }

    /// @param episode two digits
    /// @return its visits in order
    public static List<String> episode(String episode) {
        int visits = List.of(7, 6, 5, 5).get(Integer.parseInt(episode) - 1);
        return IntStream.rangeClosed(1, visits)
                .mapToObj(i -> resource("episodes/" + episode + "/visit-" + i + ".txt")).toList();
    }

    /// @param name relative to this package
    public static String resource(String name) {
        try (var in = Notes.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
