package org.notewright.analysis.facts;

import java.util.Map;
import java.util.stream.Collectors;
import org.notewright.analysis.facts.text.Table;

/// The plain name of each service code, from `services.csv`.
final class ServiceNames {

    private static final Map<String, String> NAMES = Table.rows("services.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getOrDefault("name", ""), row -> row.getOrDefault("detail", ""),
                    (first, _) -> first));

    private ServiceNames() {
    }

    static String of(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
