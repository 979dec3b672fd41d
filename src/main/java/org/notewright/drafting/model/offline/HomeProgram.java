package org.notewright.drafting.model.offline;

import java.util.List;
import java.util.Map;

/// The parts of the two home exercise sheets.
final class HomeProgram {

    private HomeProgram() {
    }

    static void register(Map<String, Parts.Maker> makers, Case sources, Draft draft) {
        for (var name : List.of("program", "exercise-details", "precautions", "progression", "patient-exercises")) {
            makers.put(name, (_, _) -> List.of());
        }
    }
}
