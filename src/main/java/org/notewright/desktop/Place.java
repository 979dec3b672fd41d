package org.notewright.desktop;

import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;

/// Where one can be in an open vault.
public sealed interface Place {

    record Today() implements Place {
    }

    record Patients() implements Place {
    }

    record Inbox() implements Place {
    }

    record Skills() implements Place {
    }

    record Find() implements Place {
    }

    record Trash() implements Place {
    }

    record Settings() implements Place {
    }

    record Canvas(PatientId patient) implements Place {
    }

    record Outcomes(PatientId patient) implements Place {
    }

    record Editor(DocumentId document) implements Place {
    }
}
