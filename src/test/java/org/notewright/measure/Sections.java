package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts of docs/performance.md that a command of its own writes, between two marks that name it.
final class Sections {

    private static final Pattern ALL = Pattern.compile("<!-- begin (\\S+) -->\n.*?<!-- end \\1 -->\n", Pattern.DOTALL);

    private Sections() {
    }

    /// Puts a section in place of its former self, or at the end.
    static void write(Path file, String name, String text) throws IOException {
        var section = "<!-- begin " + name + " -->\n" + text + "<!-- end " + name + " -->\n";
        var old = Files.exists(file) ? Files.readString(file) : "";
        var mine = Pattern.compile("<!-- begin " + Pattern.quote(name) + " -->\n.*?<!-- end " + Pattern.quote(name)
                + " -->\n", Pattern.DOTALL).matcher(old);
        Files.writeString(file, mine.find() ? mine.replaceFirst(Matcher.quoteReplacement(section))
                : old + (old.isEmpty() ? "" : "\n") + section);
    }

    /// The sections of a file, to be kept when the rest of it is written anew.
    static String of(Path file) throws IOException {
        var kept = new StringBuilder();
        if (Files.exists(file)) {
            ALL.matcher(Files.readString(file)).results().forEach(found -> kept.append('\n').append(found.group()));
        }
        return kept.toString();
    }
}
