package org.notewright.drafting.skill;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.notewright.analysis.standing.StandingLines;
import org.notewright.clinical.Discipline;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Fills the placeholders of one skill for one visit.
final class Filling {

    private static final Pattern CONDITION = Pattern.compile("\\{\\{\\s*([#^/])\\s*([a-z][a-z0-9_]*)\\s*\\}\\}");
    /// What a condition asks is kept apart from what a name stands for: a text would otherwise become the template's
    /// new subject inside its own condition.
    private static final String ASKS = "is_";

    private final SkillWords words = SkillWords.load();
    private final PayerKinds payers = PayerKinds.load();

    /// @throws ProblemException SKILL_FAULTY, SKILL_PARAMETER_WRONG
    String fill(Skill skill, VisitFacts facts) {
        var faults = new Placeholders(words, skill.about().parameters()).check(skill.name() + ".md", skill.body(), 1);
        if (!faults.isEmpty()) {
            throw faulty(skill, faults.getFirst().message());
        }
        try {
            var body = CONDITION.matcher(skill.body()).replaceAll("{{$1" + ASKS + "$2}}");
            return Mustache.compiler().escapeHTML(false).compile(body).execute(values(skill, facts)).strip();
        } catch (MustacheException _) {
            throw faulty(skill, "its placeholders cannot be filled.");
        }
    }

    /// The setting of a run: what was answered, else the skill's only setting, else the standard one.
    String setting(Skill skill, VisitFacts facts) {
        var only = skill.about().settings();
        return facts.answers().containsKey("setting") || only.isEmpty() || only.contains("outpatient")
                ? Answers.of(skill, facts, words).get("setting") : only.getFirst();
    }

    private Map<String, Object> values(Skill skill, VisitFacts facts) {
        boolean pt = facts.discipline() == Discipline.PT;
        var date = facts.serviceDate();
        var answers = Answers.of(skill, facts, words);
        var values = new HashMap<String, Object>();
        for (var name : answers.names()) {
            values.put(name, answers.get(name));
            values.put(ASKS + name, !answers.get(name).isEmpty());
        }
        values.put("sections", sections(skill));
        values.put("profession", pt ? "physical therapy" : "occupational therapy");
        values.put("therapist", pt ? "physical therapist" : "occupational therapist");
        values.put("service_date", date == null ? "not given" : date.toString());
        var language = answers.get("language");
        values.put("safety_lines", fixed("safety", language));
        values.put("call_lines", fixed(pt ? "call-pt" : "call-ot", language));
        values.put(ASKS + "pt", pt);
        values.put(ASKS + "ot", !pt);
        var holds = List.of(setting(skill, facts), payers.of(answers.get("payer")),
                isEnglish(answers.get("language")) ? "" : "other_language");
        words.placeholders().stream().filter(SkillWords.Placeholder::flag)
                .forEach(flag -> values.putIfAbsent(ASKS + flag.name(), holds.contains(flag.name())));
        return values;
    }

    private static String sections(Skill skill) {
        var told = skill.sections().stream().map(Section::instruction).toList();
        return String.join(told.stream().anyMatch(section -> section.endsWith(")")) ? "; " : ", ", told);
    }

    /// Lines that are copied word for word; in a language they are not written in yet, the English ones.
    private static String fixed(String key, String language) {
        return String.join("\n", StandingLines.shipped().in(key, language));
    }

    private static boolean isEnglish(String language) {
        return language.isEmpty() || language.toLowerCase(Locale.ROOT).startsWith("english");
    }

    private static ProblemException faulty(Skill skill, String what) {
        return ProblemException.of(ProblemCode.SKILL_FAULTY, skill.name() + ".md", what);
    }
}
