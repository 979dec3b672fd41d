package org.notewright.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `patient add|list`.
@Command(name = "patient", description = "Add and list patients.")
final class PatientCommands {

    private PatientCommands() {
    }

    static PatientCommands group() {
        return new PatientCommands();
    }

    static Object[] all(CliContext context) {
        return new Object[] {new Add(context), new ListAll(context)};
    }

    @Command(name = "add", description = "Add a patient; prints the id alone.")
    private static final class Add implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--family", paramLabel = "NAME", required = true) private String family = "";
        @Option(names = "--given", paramLabel = "NAME", defaultValue = "") private String given = "";
        @Option(names = "--born", paramLabel = "DATE", description = "as 1961-03-14") private @Nullable LocalDate born;
        @Option(names = "--number", paramLabel = "TEXT", defaultValue = "", description = "record number")
        private String number = "";
        @Option(names = "--contact", paramLabel = "TEXT", defaultValue = "") private String contact = "";
        @Option(names = "--payer", paramLabel = "TEXT", defaultValue = "") private String payer = "";
        @Option(names = "--diagnosis", paramLabel = "TEXT", description = "\"M17.11 right knee osteoarthritis\"; repeat it")
        private List<String> diagnoses = List.of();
        @Option(names = "--precaution", paramLabel = "TEXT", description = "repeat it")
        private List<String> precautions = List.of();
        @Option(names = "--discipline", paramLabel = "PT|OT", defaultValue = "PT")
        private Discipline discipline = Discipline.PT;

        Add(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var patient = new Patient(PatientId.random(), family, given, born, number, contact, payer,
                    diagnoses.stream().map(Diagnosis::parse).toList(), precautions, discipline);
            vault.use(context, workspace -> {
                workspace.folders().add(patient);
                return patient;
            });
            context.say(patient.id().toString());
            return 0;
        }
    }

    @Command(name = "list", description = "List patients: id, name, date of birth, discipline.")
    private static final class ListAll implements Callable<Integer> {
        private final CliContext context;
        @Mixin private final VaultOption vault = new VaultOption();
        @Option(names = "--json", description = "print JSON") private boolean json;

        ListAll(CliContext context) {
            this.context = context;
        }

        @Override public Integer call() {
            var patients = vault.use(context, workspace -> workspace.folders().find(""));
            if (!json) {
                patients.forEach(p -> context.say(p.id() + "  " + p.listName() + "  "
                        + (p.birthDate() == null ? "" : p.birthDate()) + "  " + p.discipline()));
                return 0;
            }
            ArrayNode all = Json.array();
            for (var patient : patients) {
                var born = patient.birthDate();
                all.addObject().put("id", patient.id().toString()).put("name", patient.listName())
                        .put("birthDate", born == null ? null : born.toString())
                        .put("discipline", patient.discipline().name()).put("payer", patient.payer());
            }
            context.say(Json.pretty(all));
            return 0;
        }
    }
}
