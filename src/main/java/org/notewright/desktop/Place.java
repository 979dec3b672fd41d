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

    /// The Inbox with the sheet that runs a skill for several patients.
    ///
    /// @param skill its name, from the library: safe to print
    record Batch(String skill) implements Place {
    }

    record Skills() implements Place {
    }

    /// The clinic context, above the skills.
    record Context() implements Place {
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
