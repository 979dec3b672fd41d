package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.notewright.clinical.Discipline;

/// Reads the `sections` of a head: headings, or small maps that begin with `heading:`.
final class SectionReader {

    private static final Pattern SECTION = Pattern.compile("([^()]+?)(?:\\s*\\(([A-Za-z0-9]{1,3})\\))?");
    private static final List<String> KEYS = List.of("heading", "words", "form", "note", "settings", "disciplines");
    private static final int MOST_WORDS = 5000;

    private final HeadReader head;
    private final SkillWords words;
    private final Set<String> seen = new HashSet<>();

    SectionReader(HeadReader head, SkillWords words) {
        this.head = head;
        this.words = words;
    }

    List<Section> read() {
        var items = head.list("sections", true);
        var parts = head.entry("sections").map(FrontMatter.Entry::parts).orElse(List.of());
        var found = new ArrayList<Section>();
        for (int i = 0; i < items.size(); i++) {
            var part = parts.get(i);
            if (part.isEmpty()) {
                add(found, items.get(i), 0, "", "", List.of(), Set.of());
            } else {
                addPart(found, part, items.get(i).line());
            }
        }
        return found;
    }

    private void addPart(List<Section> found, Map<String, FrontMatter.Entry> part, int line) {
        var reader = head.part(part, line);
        reader.knowsOnly(KEYS);
        var heading = reader.single("heading");
        if (heading != null) {
            add(found, heading, reader.number("words", 1, MOST_WORDS), reader.oneOf("form", words.allowed("forms")),
                    reader.text("note"), reader.known("settings", reader.optionalList("settings"),
                            words.allowed("settings")), disciplines(reader, reader.optionalList("disciplines")));
        }
    }

    private void add(List<Section> found, FrontMatter.Word word, int most, String form, String note,
                     List<String> settings, Set<Discipline> disciplines) {
        var parts = SECTION.matcher(word.text());
        if (!parts.matches()) {
            head.fault(word.line(), "This is not a heading.",
                    "Write it as in \"Subjective (S)\"; the letter in brackets may be left out.");
            return;
        }
        var heading = parts.group(1).strip();
        var key = parts.group(2) == null ? "" : parts.group(2);
        if (heading.equalsIgnoreCase(Skill.MISSING)) {
            head.fault(word.line(), "Every draft ends with Missing where something is missing.",
                    "Take it out of the list.");
        } else if (!seen.add(heading.toLowerCase(Locale.ROOT))
                || (!key.isEmpty() && !seen.add("(" + key.toLowerCase(Locale.ROOT) + ")"))) {
            head.fault(word.line(), "This heading or its letter stands twice.", "Give each section its own.");
        }
        found.add(new Section(heading, key, most, form, note, settings, disciplines));
    }

    static Set<Discipline> disciplines(HeadReader head, List<FrontMatter.Word> words) {
        var found = EnumSet.noneOf(Discipline.class);
        for (var word : words) {
            switch (word.text()) {
                case "PT" -> found.add(Discipline.PT);
                case "OT" -> found.add(Discipline.OT);
                default -> head.fault(word.line(), "There is no such discipline.", "Write PT, OT or both.");
            }
        }
        return found;
    }
}
