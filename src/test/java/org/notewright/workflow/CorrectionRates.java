package org.notewright.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;

/// How many corrections of facts can be written, by what is corrected. Writes the table of `docs/quality.md`; see
/// `measure/corrections`.
final class CorrectionRates {

    private static final String BEGIN = "<!-- corrections: written by measure/corrections -->";
    private static final String END = "<!-- end of corrections -->";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<FactKind> MOMENTS = Set.of(FactKind.PAIN, FactKind.ROM, FactKind.STRENGTH, FactKind.GRIP, FactKind.OUTCOME);

    private enum Way { VALUE, SIDE, MOMENT, STRIKE }

    private static final class Count {
        private int tried;
        private int written;
    }

    private final Map<Way, Count> counts = new EnumMap<>(Way.class);
    private int notes;
    private int seen;

    private CorrectionRates() {
    }

    public static void main(String[] args) throws IOException {
        var rates = new CorrectionRates();
        for (int i = 1; i < args.length; i++) {
            try (var files = Files.list(Path.of(args[i]))) {
                for (var file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
                    rates.note(Files.readString(file));
                }
            }
        }
        var page = Path.of(args[0]);
        var text = Files.readString(page);
        Files.writeString(page, text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + rates.table() + "\n"
                + text.substring(text.indexOf(END)));
    }

    private void note(String text) {
        notes++;
        var writer = new FactWriter(text);
        for (var fact : writer.facts().facts()) {
            if (seen++ % 3 == 0) {
                for (var way : Way.values()) {
                    count(way, writer, fact);
                }
            }
        }
    }

    private void count(Way way, FactWriter writer, Fact fact) {
        var wanted = wanted(way, FactCells.of(fact));
        if (way != Way.STRIKE && wanted.isEmpty()) {
            return;
        }
        var written = way == Way.STRIKE ? writer.strike(fact) : writer.change(fact, wanted.orElseThrow());
        var count = counts.computeIfAbsent(way, _ -> new Count());
        count.tried++;
        count.written += written.isPresent() ? 1 : 0;
    }

    private static Optional<FactCells> wanted(Way way, FactCells cells) {
        return switch (way) {
            case VALUE -> value(cells).map(value -> new FactCells(cells.kind(), cells.what(), cells.side(), cells.when(), value, cells.unit()));
            case SIDE -> cells.side() == null || cells.side() == Side.BILATERAL ? Optional.empty() : Optional.of(new FactCells(cells.kind(),
                    cells.what(), cells.side() == Side.LEFT ? Side.RIGHT : Side.LEFT, cells.when(), cells.value(), cells.unit()));
            case MOMENT -> MOMENTS.contains(cells.kind()) ? Optional.of(new FactCells(cells.kind(), cells.what(), cells.side(),
                    cells.when() == When.CURRENT ? When.PRIOR : When.CURRENT, cells.value(), cells.unit())) : Optional.empty();
            case STRIKE -> Optional.empty();
        };
    }

    /// One less, or one more where that would be nothing.
    private static Optional<String> value(FactCells cells) {
        var number = NUMBER.matcher(cells.value());
        if (cells.kind() == FactKind.DIAGNOSIS || !number.find()) {
            return Optional.empty();
        }
        int now = Integer.parseInt(number.group());
        return Optional.of(cells.value().substring(0, number.start()) + (now > 1 ? now - 1 : now + 1)
                + (cells.kind() == FactKind.STRENGTH ? "" : cells.value().substring(number.end())));
    }

    private String table() {
        var lines = new ArrayList<>(List.of(notes + " notes.", "", "| Corrected | Tried | Written | |", "| --- | ---: | ---: | ---: |"));
        counts.forEach((way, count) -> lines.add("| " + switch (way) {
            case VALUE -> "value";
            case SIDE -> "side";
            case MOMENT -> "moment";
            case STRIKE -> "struck out";
        } + " | " + count.tried + " | " + count.written + " | " + Math.round(1000.0 * count.written / count.tried) / 10.0 + " % |"));
        return String.join("\n", lines) + "\n";
    }
}
