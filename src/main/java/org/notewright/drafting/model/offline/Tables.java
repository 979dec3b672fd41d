package org.notewright.drafting.model.offline;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the tables beside this class.
final class Tables {

    private Tables() {
    }

    /// @return the rows in order, each with its cells by column
    static List<Map<String, String>> rows(String resource) {
        try (var in = Tables.class.getResourceAsStream(resource);
             var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                     .<Map<String, String>>readValues(Objects.requireNonNull(in, resource))) {
            return List.copyOf(rows.readAll());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
