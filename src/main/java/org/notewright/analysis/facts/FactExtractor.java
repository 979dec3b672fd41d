package org.notewright.analysis.facts;

import java.util.List;
import org.notewright.analysis.facts.text.NoteText;

/// Reads clinical facts, SOAP sections and impossible values from a note as it was written. Pure and deterministic.
public final class FactExtractor {

    private FactExtractor() {
    }

    /// @param note the note as stored; any text, also empty
    /// @return what the words say, nothing else
    public static NoteFacts extract(String note) {
        var text = NoteText.of(note);
        var sorted = SectionSorter.sort(text, ClauseSplitter.split(text));
        var scene = new Scene(text, sorted);
        var places = new Places(scene);
        for (var reader : readers(scene, places, new Tables(scene, places))) {
            reader.read(scene);
        }
        return new NoteFacts(NoteKind.discipline(text), NoteKind.visitType(text), scene.facts(), SoapSections.clauses(text, sorted),
                scene.implausible(), SideCheck.of(scene, places));
    }

    /// The surest shapes first: each takes the numbers it has explained.
    private static List<Reader> readers(Scene scene, Places places, Tables tables) {
        return List.of(new DiagnosisReader(), new VisitReader(), new FrequencyReader(), new VitalReader(), new TimeReader(),
                new ServiceReader(), new PainReader(places, tables), new MeasureReader(scene, places, tables), new ExerciseReader(),
                new AssistReader(tables), new DistanceReader(tables), new NegatedReader());
    }
}
