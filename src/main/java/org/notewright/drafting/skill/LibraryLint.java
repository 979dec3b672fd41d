package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What skills of one library must have to do with each other: names and palette words told apart, chains that lead
/// somewhere from both ends.
final class LibraryLint {

    private final List<Skill> others;

    /// @param others skills that are in the library already
    LibraryLint(List<Skill> others) {
        this.others = List.copyOf(others);
    }

    /// @param read  by file
    /// @param texts of the files, to name lines
    /// @return faults by file
    Map<String, List<SkillFault>> check(Map<String, Skill> read, Map<String, String> texts) {
        var all = new HashMap<String, Skill>();
        others.forEach(skill -> all.put(skill.name(), skill));
        read.values().forEach(skill -> all.put(skill.name(), skill));
        var faults = new LinkedHashMap<String, List<SkillFault>>();
        var aliases = new HashMap<String, String>();
        all.values().stream().filter(skill -> !read.containsValue(skill))
                .forEach(skill -> skill.about().aliases().forEach(alias -> aliases.put(alias, skill.name())));
        read.forEach((file, skill) -> {
            var lines = texts.getOrDefault(file, "").replace("\r\n", "\n").split("\n", -1);
            var found = new ArrayList<SkillFault>();
            var name = skill.name() + ".md";
            for (var alias : skill.about().aliases()) {
                var owner = aliases.putIfAbsent(alias, skill.name());
                if ((owner != null && !owner.equals(skill.name()))
                        || (all.containsKey(alias) && !alias.equals(skill.name()))) {
                    found.add(new SkillFault(name, HeadLint.lineOf(lines, "aliases"),
                            "/" + alias + " calls another skill already.", "Choose another word."));
                }
            }
            chains(skill, all, lines, found);
            faults.put(file, found);
        });
        return faults;
    }

    private static void chains(Skill skill, Map<String, Skill> all, String[] lines, List<SkillFault> found) {
        for (var key : List.of("after", "feeds")) {
            for (var name : key.equals("after") ? skill.about().after() : skill.about().feeds()) {
                var other = all.get(name);
                if (other == null) {
                    found.add(new SkillFault(skill.name() + ".md", HeadLint.lineOf(lines, key),
                            "There is no skill " + name + ".", "Check the spelling, or take it out."));
                } else if (key.equals("feeds") && !other.about().after().contains(skill.name())) {
                    found.add(new SkillFault(skill.name() + ".md", HeadLint.lineOf(lines, key),
                            name + " does not take this skill's document.",
                            "Add " + skill.name() + " to after: of " + name + ", or take it out here."));
                }
            }
        }
    }
}
