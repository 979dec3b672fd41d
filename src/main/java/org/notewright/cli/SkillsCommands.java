package org.notewright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.drafting.skill.Parameter;
import org.notewright.drafting.skill.SkillLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `skills list|show|lint|duplicate|export|import`.
@Command(name = "skills", description = "The prompt library.")
final class SkillsCommands {

    private SkillsCommands() {
    }

    static SkillsCommands group() {
        return new SkillsCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new ListAll(context), new Show(context), new Lint(context), new Duplicate(context),
            new Export(context), new Import(context)};
    }

    @Command(name = "list", description = "List the skills; with --vault your own as well.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--json", description = "print JSON") private boolean json;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var skills = vault.isWritten() ? vault.use(context, workspace -> workspace.skills().library().all())
                    : context.tools().skills().all();
            if (!json) {
                skills.forEach(s -> context.say(String.format(Locale.ROOT, "%-32s %s", s.name(), s.title())));
                return 0;
            }
            var all = Json.array();
            for (var skill : skills) {
                var about = skill.about();
                var one = all.addObject().put("name", skill.name()).put("title", skill.title())
                        .put("about", about.about()).put("group", skill.group()).put("reader", about.reader())
                        .put("grade", about.grade()).put("version", about.version());
                var disciplines = one.putArray("disciplines");
                skill.disciplines().stream().sorted().forEach(d -> disciplines.add(d.name()));
                var inputs = one.putArray("inputs");
                skill.inputs().forEach(inputs::add);
                texts(one, "optionalInputs", about.optional());
                texts(one, "settings", about.settings());
                texts(one, "parameters", about.parameters().stream().map(Parameter::name).toList());
                texts(one, "aliases", about.aliases());
                texts(one, "after", about.after());
                texts(one, "feeds", about.feeds());
                var sections = one.putArray("sections");
                skill.sections().forEach(s -> sections.add(s.heading()));
                var checks = one.putArray("checks");
                skill.checks().forEach(checks::add);
            }
            context.say(Json.pretty(all));
            return 0;
        }

        private static void texts(ObjectNode node, String name, List<String> values) {
            var array = node.putArray(name);
            values.forEach(array::add);
        }
    }

    @Command(name = "show", description = "Print a skill's file.")
    private static final class Show implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "NAME") private String name = "";

        Show(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.out().print(vault.isWritten() ? vault.use(context, workspace -> workspace.skills().text(name))
                    : SkillLibrary.shippedText(name));
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

    @Command(name = "duplicate", description = "Copy a skill into the vault under a name of its own.")
    private static final class Duplicate implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "NAME") private String name = "";
        @Parameters(paramLabel = "NEW-NAME") private String copy = "";

        Duplicate(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.say(vault.use(context, workspace -> workspace.skills().duplicate(name, copy)).name());
            return 0;
        }
    }

    @Command(name = "export", description = "Write a skill to one file.")
    private static final class Export implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--out", paramLabel = "DIR", defaultValue = ".") private Path out = Path.of(".");
        @Parameters(paramLabel = "NAME") private String name = "";

        Export(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            context.say(vault.use(context, workspace -> workspace.skills().export(name, out)).toString());
            return 0;
        }
    }

    @Command(name = "import", description = "Take a skill's file into the vault; a next version where the skill is there.")
    private static final class Import implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "FILE", arity = "1..*") private List<Path> files = List.of();

        Import(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            vault.use(context, workspace -> files.stream().map(workspace.skills()::importFile).toList())
                    .forEach(skill -> context.say(skill.name()));
            return 0;
        }
    }
}
