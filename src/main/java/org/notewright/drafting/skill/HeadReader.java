package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads entries of a head, or of one item in it, and tells each fault with its line.
final class HeadReader {

    private final String file;
    private final Map<String, FrontMatter.Entry> entries;
    private final int line;
    private final List<SkillFault> faults;

    /// @param line   where a missing entry is told
    /// @param faults collects what is found
    HeadReader(String file, Map<String, FrontMatter.Entry> entries, int line, List<SkillFault> faults) {
        this.file = file;
        this.entries = entries;
        this.line = line;
        this.faults = faults;
    }

    HeadReader part(Map<String, FrontMatter.Entry> part, int partLine) {
        return new HeadReader(file, part, partLine, faults);
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<FrontMatter.Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    int lineOf(String key) {
        var entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    void knowsOnly(Collection<String> keys) {
        entries.forEach((key, entry) -> {
            if (!keys.contains(key)) {
                fault(entry.line(), "\"" + key + "\" is not known here.",
                        "Use " + String.join(", ", keys) + "; check the spelling.");
            }
        });
    }

    /// A single value that must be there.
    FrontMatter.@Nullable Word single(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            missing(key);
            return null;
        }
        if (entry.list() || entry.words().size() != 1 || entry.words().getFirst().text().isEmpty()) {
            fault(entry.line(), "\"" + key + "\" needs one value.", "Write it behind the colon.");
            return null;
        }
        return entry.words().getFirst();
    }

    /// A single value, empty where the entry is not there.
    String text(String key) {
        var word = has(key) ? single(key) : null;
        return word == null ? "" : word.text();
    }

    /// A single value out of a list, empty where the entry is not there.
    String oneOf(String key, List<String> allowed) {
        var text = text(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            unknown(lineOf(key), key, allowed);
        }
        return text;
    }

    /// A whole number, 0 where the entry is not there.
    int number(String key, int least, int most) {
        var text = text(key);
        if (text.isEmpty()) {
            return 0;
        }
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            fault(lineOf(key), "\"" + key + "\" is not a number from " + least + " to " + most + ".",
                    "Write it with digits, or take the line out.");
            return 0;
        }
        return number;
    }

    /// @param filled whether it must hold something
    List<FrontMatter.Word> list(String key, boolean filled) {
        var entry = entries.get(key);
        if (entry == null) {
            missing(key);
            return List.of();
        }
        if (!entry.list() || (filled && entry.words().isEmpty())) {
            fault(entry.line(), "\"" + key + "\" needs a list.", "Write it as [a, b].");
        }
        return entry.words();
    }

    /// A list that may be left out.
    List<FrontMatter.Word> optionalList(String key) {
        return has(key) ? list(key, false) : List.of();
    }

    /// Words out of a list of known ones.
    List<String> known(String key, Collection<FrontMatter.Word> words, List<String> allowed) {
        var found = new ArrayList<String>();
        for (var word : words) {
            if (!allowed.contains(word.text())) {
                unknown(word.line(), key, allowed);
            } else if (found.contains(word.text())) {
                fault(word.line(), "\"" + key + "\" names something twice.", "Name it once.");
            }
            found.add(word.text());
        }
        return found;
    }

    private void unknown(int at, String key, List<String> allowed) {
        fault(at, "\"" + key + "\" names something unknown.", "Use " + String.join(", ", allowed) + ".");
    }

    private void missing(String key) {
        fault(line, "\"" + key + "\" is missing in the head.", "Add a line that begins with: " + key + ":");
    }

    void fault(int at, String message, String remedy) {
        faults.add(new SkillFault(file, at, message, remedy));
    }
}
