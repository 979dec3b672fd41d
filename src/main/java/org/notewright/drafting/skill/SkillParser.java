package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Reads a skill file: a YAML head between two `---` lines, then the instruction in Markdown.
///
/// Stateless; may be shared by threads.
public final class SkillParser {

    private static final List<String> KEYS = List.of("name", "title", "disciplines", "inputs", "sections", "checks");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SECTION = Pattern.compile("([^()]+?)(?:\\s*\\(([A-Za-z0-9]{1,3})\\))?");

    private final SkillWords words;

    public SkillParser() {
        this(SkillWords.load());
    }

    SkillParser(SkillWords words) {
        this.words = words;
    }

    /// @param file name of the file; its last part must be the skill's name and `.md`
    /// @throws ProblemException SKILL_FAULTY with the file and its first fault
    public Skill parse(String file, String text) {
        var reading = read(file, text);
        var skill = reading.skill();
        if (skill != null) {
            return skill;
        }
        var first = reading.faults().getFirst();
        throw ProblemException.of(ProblemCode.SKILL_FAULTY, first.file(),
                "line " + first.line() + ": " + first.message() + " " + first.remedy());
    }

    /// Never throws; every fault names its line and a remedy.
    public SkillReading read(String file, String text) {
        return new Reader(file).read(text);
    }

    /// Reads one file; holds the faults found so far.
    private final class Reader {
        private final String file;
        private final List<SkillFault> faults = new ArrayList<>();

        Reader(String file) {
            this.file = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }

        SkillReading read(String original) {
            var text = (original.startsWith("\uFEFF") ? original.substring(1) : original).replace("\r\n", "\n");
            int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
            if (end < 0) {
                fault(1, "The file does not begin with a head between two lines of three hyphens.",
                        "Put ---, then the lines of the head, then --- at the top of the file.");
                return new SkillReading(null, faults);
            }
            var head = FrontMatter.read(file, text.substring(4, Math.max(4, end)), 1);
            faults.addAll(head.faults());
            var body = text.substring(end + 5);
            int bodyLine = 1 + (int) text.substring(0, end + 5).chars().filter(c -> c == '\n').count();
            var skill = skill(head, body.strip());
            if (body.isBlank()) {
                fault(bodyLine, "There is no instruction below the head.", "Write what the draft shall be.");
            }
            faults.addAll(new Placeholders(words).check(file, body, bodyLine));
            faults.sort(Comparator.comparingInt(SkillFault::line));
            return new SkillReading(faults.isEmpty() ? skill : null, faults);
        }

        private Skill skill(FrontMatter head, String body) {
            head.entries().forEach((key, entry) -> {
                if (!KEYS.contains(key)) {
                    fault(entry.line(), "\"" + key + "\" is not known here.",
                            "Use " + String.join(", ", KEYS) + "; check the spelling.");
                }
            });
            var name = single(head, "name");
            if (name != null && !name.text().equals(FrontMatter.nameOf(file))) {
                fault(name.line(), "The name is not the name of the file.", "Write: name: " + FrontMatter.nameOf(file));
            }
            if (name != null && !NAME.matcher(name.text()).matches()) {
                fault(name.line(), "The name is not lower case with hyphens.",
                        "Use small letters, digits and single hyphens, for the file as well.");
            }
            var title = single(head, "title");
            return new Skill(name == null ? "" : name.text(), title == null ? "" : title.text(), disciplines(head),
                    known(head, "inputs"), sections(head), known(head, "checks"), body);
        }

        private Set<Discipline> disciplines(FrontMatter head) {
            var found = EnumSet.noneOf(Discipline.class);
            for (var word : list(head, "disciplines", true)) {
                switch (word.text()) {
                    case "PT" -> found.add(Discipline.PT);
                    case "OT" -> found.add(Discipline.OT);
                    default -> fault(word.line(), "There is no such discipline.", "Write PT, OT or both.");
                }
            }
            return found;
        }

        private List<Section> sections(FrontMatter head) {
            var found = new ArrayList<Section>();
            var seen = new HashSet<String>();
            for (var word : list(head, "sections", true)) {
                var parts = SECTION.matcher(word.text());
                if (!parts.matches()) {
                    fault(word.line(), "This is not a heading.",
                            "Write it as in \"Subjective (S)\"; the letter in brackets may be left out.");
                    continue;
                }
                var heading = parts.group(1).strip();
                var key = parts.group(2) == null ? "" : parts.group(2);
                if (heading.equalsIgnoreCase(Skill.MISSING)) {
                    fault(word.line(), "Every draft ends with Missing where something is missing.",
                            "Take it out of the list.");
                } else if (!seen.add(heading.toLowerCase(Locale.ROOT))
                        || (!key.isEmpty() && !seen.add("(" + key.toLowerCase(Locale.ROOT) + ")"))) {
                    fault(word.line(), "This heading or its letter stands twice.", "Give each section its own.");
                }
                found.add(new Section(heading, key));
            }
            return found;
        }

        private List<String> known(FrontMatter head, String key) {
            var allowed = words.allowed(key);
            var found = new ArrayList<String>();
            for (var word : list(head, key, false)) {
                if (!allowed.contains(word.text())) {
                    fault(word.line(), "\"" + key + "\" names something unknown.",
                            "Use " + String.join(", ", allowed) + ".");
                }
                found.add(word.text());
            }
            return found;
        }

        private FrontMatter.@Nullable Word single(FrontMatter head, String key) {
            var entry = head.entries().get(key);
            if (entry == null) {
                fault(1, "\"" + key + "\" is missing in the head.", "Add a line that begins with: " + key + ":");
                return null;
            }
            if (entry.list() || entry.words().size() != 1 || entry.words().getFirst().text().isEmpty()) {
                fault(entry.line(), "\"" + key + "\" needs one value.", "Write it behind the colon.");
                return null;
            }
            return entry.words().getFirst();
        }

        /// @param filled whether it must hold something
        private List<FrontMatter.Word> list(FrontMatter head, String key, boolean filled) {
            var entry = head.entries().get(key);
            if (entry == null) {
                fault(1, "\"" + key + "\" is missing in the head.", "Add a line that begins with: " + key + ":");
                return List.of();
            }
            if (!entry.list() || (filled && entry.words().isEmpty())) {
                fault(entry.line(), "\"" + key + "\" needs a list.", "Write it as [a, b].");
            }
            return entry.words();
        }

        private void fault(int line, String message, String remedy) {
            faults.add(new SkillFault(file, line, message, remedy));
        }
    }
}
