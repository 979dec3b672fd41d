package org.notewright.workflow;

import java.util.List;
import org.notewright.analysis.diff.Change;
import org.notewright.analysis.diff.WordDiff;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.TextVersion;
import org.notewright.drafting.skill.ContextSlice;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.Vault;

/// What the clinic wants every run to know: one Markdown document a discipline, with every version.
public final class ClinicContext {

    private final Vault vault;

    ClinicContext(Vault vault) {
        this.vault = vault;
    }

    /// The text in use, empty until one is written.
    public String text(Discipline discipline) {
        return vault.contexts().current(discipline).map(TextVersion::text).orElse("");
    }

    /// Every version, oldest first.
    public List<TextVersion> versions(Discipline discipline) {
        return vault.contexts().versions(discipline);
    }

    /// Stores the next version; where nothing changed, the last one is returned.
    public TextVersion save(Discipline discipline, String text) {
        var version = vault.contexts().save(discipline, text);
        vault.log().add("context", discipline + " " + version.number());
        return version;
    }

    /// Word by word what a version changed in an earlier one.
    ///
    /// @throws ProblemException `USAGE_WRONG` where there is no such version
    public List<Change> diff(Discipline discipline, int from, int to) {
        return WordDiff.compare(version(discipline, from).text(), version(discipline, to).text());
    }

    /// @throws ProblemException `USAGE_WRONG` where there is no such version
    public TextVersion version(Discipline discipline, int number) {
        return versions(discipline).stream().filter(version -> version.number() == number).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.USAGE_WRONG,
                        "There is no version " + number + " of the context."));
    }

    /// What is sent with a patient's runs, and the headings that are left out.
    ///
    /// @throws ProblemException `PATIENT_UNKNOWN`
    public ContextSlice slice(PatientId id) {
        var patient = vault.patients().find(id).orElseThrow(() -> ProblemException.of(ProblemCode.PATIENT_UNKNOWN));
        return ContextSlice.of(text(patient.discipline()), patient.diagnoses(), patient.payer());
    }
}
