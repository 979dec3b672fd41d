package org.notewright.drafting.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.notewright.analysis.text.CsvRows;

/// A server that many use, so that nobody has to look up its address.
///
/// @param id      stable, such as `ollama`
/// @param title   what people read
/// @param client  id of the model client that speaks to it
/// @param address to start from; a word in capitals in it is to be replaced
/// @param key     whether it wants a key
/// @param window  tokens its models usually hold, 0 where that cannot be said
/// @param note    one sentence on what to mind
/// @param source  where this stands
public record ServerPreset(String id, String title, String client, String address, Key key, long window, String note,
                           String source) {

    /// Whether a server wants a key.
    public enum Key { REQUIRED, OPTIONAL, NONE }

    /// All presets in the order they are offered.
    public static List<ServerPreset> all() {
        return CsvRows.of(ServerPreset.class, "server-presets.csv").stream().map(row -> new ServerPreset(
                cell(row, "id"), cell(row, "title"), cell(row, "client"), cell(row, "address"),
                Key.valueOf(cell(row, "key").toUpperCase(Locale.ROOT)), Long.parseLong(cell(row, "window")),
                cell(row, "note"), cell(row, "source"))).toList();
    }

    /// Whether the address still holds a word to replace, such as `REGION`.
    public static boolean needsName(String address) {
        return address.matches(".*(?<![A-Za-z])(NAME|REGION)(?![A-Za-z]).*");
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    @Override public String toString() {
        return "ServerPreset[" + id + "]";
    }
}
