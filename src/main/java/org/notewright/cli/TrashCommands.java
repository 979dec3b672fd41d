package org.notewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Trashed;
import org.notewright.workflow.TrashBin;
import org.notewright.workflow.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `trash list|restore|empty`.
@Command(name = "trash", description = "See, restore and empty what was deleted.")
final class TrashCommands {

    private TrashCommands() {
    }

    static TrashCommands group() {
        return new TrashCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new ListAll(context), new Restore(context), new Empty(context)};
    }

    @Command(name = "list", description = "List the trash, the newest first.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--json", description = "print JSON") private boolean json;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var items = vault.use(context, workspace -> workspace.trash().list());
            if (!json) {
                items.forEach(item -> context.say((label(item) + "  " + item.title() + "  " + item.trashedAt() + "  "
                        + TrashBin.why(item.keptFor())).strip()));
                return 0;
            }
            var all = Json.array();
            for (var item : items) {
                var date = item.visitDate();
                var patient = item.patient();
                all.addObject().put("kind", item.kind().name().toLowerCase(Locale.ROOT)).put("id", item.id())
                        .put("patient", patient == null ? null : patient.toString()).put("title", item.title())
                        .put("visitDate", date == null ? null : date.toString())
                        .put("trashedAt", item.trashedAt().toString()).put("kept", TrashBin.why(item.keptFor()));
            }
            context.say(Json.pretty(all));
            return 0;
        }
    }

    @Command(name = "restore", description = "Put things back where they were.")
    private static final class Restore implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Parameters(paramLabel = "ID", arity = "1..*") private List<String> ids = List.of();

        Restore(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            return vault.use(context, workspace -> {
                for (var item : chosen(workspace, ids)) {
                    workspace.trash().restore(item);
                    context.say(label(item));
                }
                return 0;
            });
        }
    }

    @Command(name = "empty", description = "Delete for ever: the named things, else everything in the trash.")
    private static final class Empty implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--expired", description = "only what has been there for " + TrashBin.DAYS + " days")
        private boolean expired;
        @Parameters(paramLabel = "ID", arity = "0..*") private List<String> ids = List.of();

        Empty(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            return vault.use(context, workspace -> {
                var trash = workspace.trash();
                if (expired) {
                    context.say(Integer.toString(trash.emptyExpired()));
                    return 0;
                }
                var items = ids.isEmpty() ? trash.list() : chosen(workspace, ids);
                var kept = trash.deleteForEver(items);
                kept.forEach(item -> context.tell(label(item) + ": " + TrashBin.why(item.keptFor())));
                context.say(Integer.toString(items.size() - kept.size()));
                return 0;
            });
        }
    }

    private static String label(Trashed item) {
        return item.kind().name().toLowerCase(Locale.ROOT) + " " + item.id();
    }

    private static List<Trashed> chosen(Workspace workspace, List<String> ids) {
        var items = workspace.trash().list();
        return ids.stream().map(id -> items.stream().filter(item -> item.id().equals(id.strip())).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.USAGE_WRONG,
                        "Nothing with one of these ids is in the trash; see: notewright trash list."))).toList();
    }
}
