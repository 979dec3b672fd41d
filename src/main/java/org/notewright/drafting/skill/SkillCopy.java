package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.List;

/// The text of a skill's copy: another name and title, without what only one skill of a library can have.
public final class SkillCopy {

    /// Palette words call one skill; a skill that is fed names its feeder itself.
    private static final List<String> UNIQUE = List.of("aliases", "feeds");

    private SkillCopy() {
    }

    /// @param text the file of a skill without faults
    /// @param name of the copy
    public static String of(String text, String name) {
        var lines = text.replace("\r\n", "\n").split("\n", -1);
        var copy = new ArrayList<String>();
        boolean head = false;
        boolean dropping = false;
        for (var line : lines) {
            if (line.equals("---")) {
                head = !head && copy.size() <= 1;
                dropping = false;
            }
            dropping = head && (UNIQUE.stream().anyMatch(key -> line.startsWith(key + ":"))
                    || (dropping && (line.startsWith(" ") || line.startsWith("-"))));
            if (dropping) {
                continue;
            }
            copy.add(head && line.startsWith("name:") ? "name: " + name
                    : head && line.startsWith("title:") ? title(line) : line);
        }
        return String.join("\n", copy);
    }

    private static String title(String line) {
        boolean quoted = line.endsWith("\"") || line.endsWith("'");
        return quoted ? line.substring(0, line.length() - 1) + " (copy)" + line.charAt(line.length() - 1)
                : line.stripTrailing() + " (copy)";
    }
}
