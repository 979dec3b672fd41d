package org.notewright.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.desktop.find.FindViewModel;
import org.notewright.desktop.find.TrashViewModel;
import org.notewright.desktop.tray.TrayViewModel;
import org.notewright.job.JobContext;
import org.notewright.vault.search.SearchHit;
import org.notewright.vault.store.Trashed;
import org.notewright.workflow.ArrivalOutcome;
import org.notewright.workflow.TrashBin;
import org.notewright.workflow.Workspace;

/// Ways from small screens into an open vault.
final class Ways {

    private Ways() {
    }

    static FindViewModel.Work find(Workspace workspace) {
        return new FindViewModel.Work() {
            @Override public List<SearchHit> find(String typed) {
                return workspace.search().find(typed, null);
            }

            @Override public String text(SearchHit hit) {
                return switch (hit.target()) {
                    case SearchHit.Target.OfPatient _ -> "";
                    case SearchHit.Target.OfSource(var id) -> workspace.folders().read(hit.patient()).sources().stream()
                            .filter(source -> source.id().equals(id)).findFirst().map(Source::effectiveText).orElse("");
                    case SearchHit.Target.OfDocument(var id, var addendum) -> {
                        var review = workspace.reviews().open(id);
                        yield addendum == 0 ? review.text() : review.addenda().get(addendum - 1).text();
                    }
                };
            }
        };
    }

    static TrashViewModel.Work trash(Workspace workspace) {
        return new TrashViewModel.Work() {
            @Override public List<Trashed> list() {
                return workspace.trash().list();
            }

            @Override public void restore(Trashed item) {
                workspace.trash().restore(item);
            }

            @Override public List<Trashed> deleteForEver(List<Trashed> items) {
                return workspace.trash().deleteForEver(items);
            }

            @Override public String why(Trashed item) {
                return TrashBin.why(item.keptFor());
            }
        };
    }

    static TrayViewModel.Work tray(Workspace workspace) {
        return new TrayViewModel.Work() {
            @Override public List<Arrival> list() {
                return workspace.tray().list();
            }

            @Override public List<Patient> patients() {
                return workspace.folders().find("");
            }

            @Override public List<ArrivalOutcome> take(List<Path> dropped, JobContext job) {
                return workspace.tray().all(dropped, job);
            }

            @Override public void file(ArrivalId id, PatientId patient, @Nullable LocalDate visitDate) {
                workspace.tray().file(id, patient, visitDate);
            }

            @Override public void trash(ArrivalId id) {
                workspace.tray().trash(id);
            }

            @Override public void restore(ArrivalId id) {
                workspace.tray().restore(id);
            }
        };
    }
}
