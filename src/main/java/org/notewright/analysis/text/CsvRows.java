package org.notewright.analysis.text;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads a table of the class path whose first line names the columns.
public final class CsvRows {

    private CsvRows() {
    }

    /// @param beside a class in the package of the file
    /// @param file   file name without folder
    /// @return one map a row, keyed by column name
    /// @throws UncheckedIOException when the build is damaged
    public static List<Map<String, String>> of(Class<?> beside, String file) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(in).readAll();
        } catch (IOException broken) {
            throw new UncheckedIOException("the class path file " + file + " cannot be read", broken);
        }
    }
}
