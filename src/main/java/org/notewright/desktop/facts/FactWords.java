package org.notewright.desktop.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Side;
import org.notewright.analysis.facts.When;
import org.notewright.clinical.FactCorrection;
import org.notewright.desktop.control.Messages;
import org.notewright.workflow.FactCells;
import org.notewright.workflow.FactEntry;
import org.notewright.workflow.FactKind;

/// Facts in the words of the screen, and what is typed as facts. First letters are enough where they say which.
public final class FactWords {

    private final Messages text;

    public FactWords(Messages text) {
        this.text = text;
    }

    String kind(FactKind kind) {
        return text.get(switch (kind) {
            case PAIN -> "facts.kind.pain";
            case ROM -> "facts.kind.rom";
            case STRENGTH -> "facts.kind.strength";
            case GRIP -> "facts.kind.grip";
            case OUTCOME -> "facts.kind.outcome";
            case SERVICE -> "facts.kind.service";
            case TIME -> "facts.kind.time";
            case ASSIST -> "facts.kind.assist";
            case EXERCISE -> "facts.kind.exercise";
            case DISTANCE -> "facts.kind.distance";
            case DIAGNOSIS -> "facts.kind.diagnosis";
            case VISIT -> "facts.kind.visit";
            case FREQUENCY -> "facts.kind.frequency";
            case VITAL -> "facts.kind.vital";
            case NEGATED -> "facts.kind.negated";
        });
    }

    String side(@Nullable Side side) {
        return side == null ? "" : text.get(switch (side) {
            case LEFT -> "facts.side.left";
            case RIGHT -> "facts.side.right";
            case BILATERAL -> "facts.side.both";
        });
    }

    String when(When when) {
        return text.get(switch (when) {
            case CURRENT -> "facts.when.current";
            case PRIOR -> "facts.when.prior";
            case GOAL -> "facts.when.goal";
            case BEST -> "facts.when.best";
            case WORST -> "facts.when.worst";
        });
    }

    String state(FactEntry.State state) {
        return switch (state) {
            case READ, CORRECTED -> "";
            case STRUCK -> text.get("facts.struck");
            case LOST -> text.get("facts.lost");
            case IMPLAUSIBLE -> text.get("facts.implausible");
            case CONTRADICTION -> text.get("facts.contradiction");
            case COPIED -> text.get("facts.copied");
        };
    }

    /// What one cell shows.
    String cell(FactEntry entry, FactColumn column) {
        var cells = entry.cells();
        if (cells == null) {
            return switch (column) {
                case KIND -> state(entry.state());
                case WHAT -> entry.words().replaceAll("\\s+", " ").strip();
                case SIDE, WHEN, VALUE, UNIT -> "";
            };
        }
        return cell(cells, column);
    }

    String cell(FactCells cells, FactColumn column) {
        return switch (column) {
            case KIND -> kind(cells.kind());
            case WHAT -> cells.what();
            case SIDE -> side(cells.side());
            case WHEN -> cells.when() == When.CURRENT ? "" : when(cells.when());
            case VALUE -> cells.value();
            case UNIT -> cells.unit().equals("deg") ? "°" : cells.unit();
        };
    }

    /// The sentence that stands with a row; empty where the row says it all.
    public String sentence(FactEntry entry) {
        var said = entry.correction();
        return switch (entry.state()) {
            case READ -> "";
            case CORRECTED, STRUCK -> said == null ? "" : corrected(said);
            case LOST -> text.get("facts.why.lost", said == null ? "" : said.words().strip());
            case IMPLAUSIBLE -> entry.why();
            case CONTRADICTION -> text.get("facts.why.contradiction", entry.why());
            case COPIED -> text.get("facts.why.copied", entry.why());
        };
    }

    /// Who said what of a fact, as the evidence that stands behind it.
    public String corrected(FactCorrection said) {
        var by = said.madeBy().isEmpty() ? text.get("facts.you") : said.madeBy();
        return switch (said.kind()) {
            case CHANGED -> text.get("facts.why.corrected", said.was(), by, said.now());
            case ADDED -> text.get("facts.why.added", by, said.now());
            case STRUCK -> text.get("facts.why.struck", by);
            case BACK -> "";
        };
    }

    /// A row with one cell changed.
    ///
    /// @return empty where the words say no kind, side or moment
    Optional<FactCells> changed(FactCells cells, FactColumn column, String typed) {
        var words = typed.strip();
        return switch (column) {
            case KIND -> one(List.of(FactKind.values()), this::kind, words).map(kind ->
                    new FactCells(kind, cells.what(), cells.side(), cells.when(), cells.value(), cells.unit()));
            case WHAT -> Optional.of(new FactCells(cells.kind(), words, cells.side(), cells.when(), cells.value(), cells.unit()));
            case SIDE -> words.isEmpty() ? Optional.of(new FactCells(cells.kind(), cells.what(), null, cells.when(), cells.value(), cells.unit()))
                    : one(List.of(Side.values()), this::side, words).map(side ->
                            new FactCells(cells.kind(), cells.what(), side, cells.when(), cells.value(), cells.unit()));
            case WHEN -> (words.isEmpty() ? Optional.of(When.CURRENT) : one(List.of(When.values()), this::when, words)).map(when ->
                    new FactCells(cells.kind(), cells.what(), cells.side(), when, cells.value(), cells.unit()));
            case VALUE -> Optional.of(new FactCells(cells.kind(), cells.what(), cells.side(), cells.when(), words, cells.unit()));
            case UNIT -> Optional.of(new FactCells(cells.kind(), cells.what(), cells.side(), cells.when(), cells.value(),
                    words.equals("°") ? "deg" : words));
        };
    }

    private static <T> Optional<T> one(List<T> all, Function<T, String> name, String typed) {
        var low = typed.toLowerCase(Locale.ROOT);
        return low.isEmpty() ? Optional.empty() : all.stream().filter(each -> name.apply(each).toLowerCase(Locale.ROOT).startsWith(low)).findFirst();
    }

    /// What may be typed in a cell, for the line below the grid.
    String choices(FactColumn column) {
        return switch (column) {
            case KIND -> text.get("facts.choices", String.join(", ", Arrays.stream(FactKind.values()).map(this::kind).toList()));
            case SIDE -> text.get("facts.choices", String.join(", ", Arrays.stream(Side.values()).map(this::side).toList()));
            case WHEN -> text.get("facts.choices", String.join(", ", Arrays.stream(When.values()).map(this::when).toList()));
            case WHAT -> text.get("facts.choices.what");
            case VALUE -> text.get("facts.choices.value");
            case UNIT -> text.get("facts.choices.unit");
        };
    }
}
