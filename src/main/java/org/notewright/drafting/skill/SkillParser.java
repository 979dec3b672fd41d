package org.notewright.drafting.skill;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Reads a skill file: a YAML head between two `---` lines, then the instruction in Markdown.
///
/// Stateless; may be shared by threads.
public final class SkillParser {

    private static final List<String> KEYS = List.of("name", "title", "about", "group", "disciplines", "settings",
            "inputs", "parameters", "sections", "reader", "grade", "checks", "aliases", "keywords", "after", "feeds",
            "version", "date");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String OPTIONAL = "(optional)";
    private static final int LOWEST_GRADE = 3;
    private static final int HIGHEST_GRADE = 16;

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
                faults.add(new SkillFault(file, 1, "The file does not begin with a head between two lines of three "
                        + "hyphens.", "Put ---, then the lines of the head, then --- at the top of the file."));
                return new SkillReading(null, faults);
            }
            var matter = FrontMatter.read(file, text.substring(4, Math.max(4, end)), 1);
            faults.addAll(matter.faults());
            var body = text.substring(end + 5);
            int bodyLine = 1 + (int) text.substring(0, end + 5).chars().filter(c -> c == '\n').count();
            var skill = skill(new HeadReader(file, matter.entries(), 1, faults), body.strip());
            if (body.isBlank()) {
                faults.add(new SkillFault(file, bodyLine, "There is no instruction below the head.",
                        "Write what the draft shall be."));
            }
            faults.addAll(new Placeholders(words, skill.about().parameters()).check(file, body, bodyLine));
            faults.sort(Comparator.comparingInt(SkillFault::line));
            return new SkillReading(faults.isEmpty() ? skill : null, faults);
        }

        private Skill skill(HeadReader head, String body) {
            head.knowsOnly(KEYS);
            var name = head.single("name");
            if (name != null && !name.text().equals(FrontMatter.nameOf(file))) {
                head.fault(name.line(), "The name is not the name of the file.",
                        "Write: name: " + FrontMatter.nameOf(file));
            }
            if (name != null && !NAME.matcher(name.text()).matches()) {
                head.fault(name.line(), "The name is not lower case with hyphens.",
                        "Use small letters, digits and single hyphens, for the file as well.");
            }
            var title = head.single("title");
            var disciplines = SectionReader.disciplines(head, head.list("disciplines", true));
            var inputs = head.list("inputs", false);
            var required = head.known("inputs", inputs.stream().filter(word -> !isOptional(word)).toList(),
                    words.allowed("inputs"));
            var optional = head.known("inputs", inputs.stream().filter(this::isOptional).map(this::bare).toList(),
                    words.allowed("inputs"));
            return new Skill(text(name), text(title), disciplines, required, new SectionReader(head, words).read(),
                    head.known("checks", head.list("checks", false), words.allowed("checks")),
                    about(head, optional), body);
        }

        private boolean isOptional(FrontMatter.Word word) {
            return word.text().endsWith(OPTIONAL);
        }

        private FrontMatter.Word bare(FrontMatter.Word word) {
            return new FrontMatter.Word(word.line(),
                    word.text().substring(0, word.text().length() - OPTIONAL.length()).strip());
        }

        private SkillAbout about(HeadReader head, List<String> optional) {
            return new SkillAbout(head.text("about"), head.oneOf("group", words.allowed("groups")),
                    head.known("settings", head.optionalList("settings"), words.allowed("settings")), optional,
                    new ParameterReader(head, words).read(), head.oneOf("reader", words.allowed("readers")),
                    head.number("grade", LOWEST_GRADE, HIGHEST_GRADE), names(head, "aliases"),
                    head.optionalList("keywords").stream().map(FrontMatter.Word::text).toList(), names(head, "after"),
                    names(head, "feeds"), Math.max(1, head.number("version", 1, 9999)), date(head));
        }

        private List<String> names(HeadReader head, String key) {
            var found = new ArrayList<String>();
            for (var word : head.optionalList(key)) {
                if (!NAME.matcher(word.text()).matches() || found.contains(word.text())) {
                    head.fault(word.line(), "\"" + key + "\" holds something that is no name, or one name twice.",
                            "Use small letters, digits and single hyphens, without the slash.");
                }
                found.add(word.text());
            }
            return found;
        }

        private @Nullable LocalDate date(HeadReader head) {
            try {
                return head.text("date").isEmpty() ? null : LocalDate.parse(head.text("date"));
            } catch (DateTimeParseException _) {
                head.fault(head.lineOf("date"), "This is not a date.", "Write it as in 2026-03-12.");
                return null;
            }
        }

        private static String text(FrontMatter.@Nullable Word word) {
            return word == null ? "" : word.text();
        }
    }
}
