package org.notewright.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.skill.SkillLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `skills list|show|lint`.
@Command(name = "skills", description = "The prompt library.")
final class SkillsCommands {

    private SkillsCommands() {
    }

    static SkillsCommands group() {
        return new SkillsCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new ListAll(context), new Show(context), new Lint(context)};
    }

    @Command(name = "list", description = "List the skills.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Option(names = "--json", description = "print JSON") private boolean json;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var skills = context.tools().skills().all();
            if (!json) {
                skills.forEach(s -> context.say(String.format(Locale.ROOT, "%-32s %s", s.name(), s.title())));
                return 0;
            }
            var all = Json.array();
            for (var skill : skills) {
                var one = all.addObject().put("name", skill.name()).put("title", skill.title());
                var disciplines = one.putArray("disciplines");
                skill.disciplines().stream().sorted().forEach(d -> disciplines.add(d.name()));
                var inputs = one.putArray("inputs");
                skill.inputs().forEach(inputs::add);
                var sections = one.putArray("sections");
                skill.sections().forEach(s -> sections.add(s.heading()));
                var checks = one.putArray("checks");
                skill.checks().forEach(checks::add);
            }
            context.say(Json.pretty(all));
            return 0;
        }
    }

    @Command(name = "show", description = "Print a skill's file.")
    private static final class Show implements Callable<Integer> {
        private final CliContext context;
        @Parameters(paramLabel = "NAME") private String name = "";

        Show(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.out().print(SkillLibrary.shippedText(name));
            context.out().flush();
            return 0;
        }
    }

    @Command(name = "lint", description = "Name file and line of every fault of a folder of skills, or of the shipped ones.")
    private static final class Lint implements Callable<Integer> {
        private final CliContext context;
        @Parameters(paramLabel = "DIR", arity = "0..1") private @Nullable Path folder;
        @Option(names = "--fail-on-findings", description = "exit with 1 where there is a fault") private boolean fail;

        Lint(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var faults = context.tools().lint(folder);
            faults.forEach(f -> context.say(f.file() + ":" + f.line() + ": " + f.message() + " " + f.remedy()));
            context.tell(faults.isEmpty() ? "No faults." : faults.size() + (faults.size() == 1 ? " fault." : " faults."));
            return fail && !faults.isEmpty() ? 1 : 0;
        }
    }
}
