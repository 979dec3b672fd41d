package org.notewright.drafting.skill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of an answer that begins a section.
///
/// @param heading as the skill spells it where it is known, else as the answer did
/// @param known   whether the skill has such a section, or it is `Missing`
/// @param level   number of `#`, 6 for a bold line, 7 for a plain one
/// @param rest    what follows the heading on its line, possibly empty
record HeadingLine(String heading, boolean known, int level, String rest) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "HeadingLine";
    }


    private static final Pattern HASHES = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern BOLD = Pattern.compile(
            "[ \\t]*(?:\\*\\*|__)([^*_]+?)(?::[ \\t]*)?(?:\\*\\*|__)[ \\t]*:?[ \\t]*(.*)");
    private static final Pattern PLAIN = Pattern.compile("[ \\t]*([\\p{L} ]{3,40}?)[ \\t]*:[ \\t]*(.*)");
    private static final Pattern DECORATION = Pattern.compile("^[\\s*_]+|[\\s*_:]+$");

    /// @param plain whether lines such as `Subjective: …` count as well
    static Optional<HeadingLine> of(String line, List<Section> sections, boolean plain) {
        var hashes = HASHES.matcher(line);
        if (hashes.matches() && !hashes.group(2).isBlank()) {
            var written = DECORATION.matcher(hashes.group(2)).replaceAll("");
            var known = known(written, sections, true);
            int level = hashes.group(1).length();
            return written.isEmpty() ? Optional.empty() : Optional.of(known == null
                    ? new HeadingLine(written, false, level, "") : new HeadingLine(known, true, level, ""));
        }
        var bold = BOLD.matcher(line);
        if (bold.matches()) {
            return of(known(bold.group(1).strip(), sections, true), 6, bold.group(2));
        }
        var simple = PLAIN.matcher(line);
        return plain && simple.matches()
                ? of(known(simple.group(1).strip(), sections, false), 7, simple.group(2)) : Optional.empty();
    }

    private static Optional<HeadingLine> of(@Nullable String known, int level, String rest) {
        return known == null ? Optional.empty() : Optional.of(new HeadingLine(known, true, level, rest.strip()));
    }

    /// Matches `Subjective`, `SUBJECTIVE`, `Subjective (S)` and, where allowed, `S`.
    private static @Nullable String known(String written, List<Section> sections, boolean letters) {
        var text = written.toLowerCase(Locale.ROOT);
        if (text.equals(Skill.MISSING.toLowerCase(Locale.ROOT))) {
            return Skill.MISSING;
        }
        for (var section : sections) {
            var heading = section.heading().toLowerCase(Locale.ROOT);
            var key = section.key().toLowerCase(Locale.ROOT);
            if (text.equals(heading) || text.equals(heading + " (" + key + ")")
                    || (letters && !key.isEmpty() && text.equals(key))) {
                return section.heading();
            }
        }
        return null;
    }
}
