package org.notewright.analysis.facts.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A data file beside `analysis.facts`: comma separated, one header line, double quotes around a cell with commas.
public final class Table {

    private static final String FOLDER = "/org/notewright/analysis/facts/";

    private Table() {
    }

    /// @param name file name, for example `regions.csv`
    /// @return its rows in order, each from column name to cell (never null, may be empty)
    public static List<Map<String, String>> rows(String name) {
        var lines = text(name).split("\n", -1);
        var header = cells(lines[0]);
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            var cells = cells(lines[i]);
            if (cells.size() != header.size()) {
                throw new IllegalStateException(name + " line " + (i + 1) + " has " + cells.size() + " cells");
            }
            var row = new LinkedHashMap<String, String>();
            for (int c = 0; c < cells.size(); c++) {
                row.put(header.get(c), cells.get(c));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String name) {
        try (var stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing data file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
