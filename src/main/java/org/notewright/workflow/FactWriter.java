package org.notewright.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.analysis.facts.NoteFacts;
import org.notewright.clinical.Span;

/// Writes a corrected fact into a text so that it is read there, and nothing else is read differently. It tries the smallest
/// change first and reads each back; what no way of writing gives is refused, never guessed.
final class FactWriter {

    /// Words to put in the place of others.
    record Written(Span span, String words) {
        @Override public String toString() {
            return "Written[" + span + "]";
        }
    }

    private final String text;
    private final NoteFacts facts;
    private final List<String> keys;
    private final FactRewrite rewrite;

    /// @param text the held text
    FactWriter(String text) {
        this.text = text;
        this.facts = FactExtractor.extract(text);
        this.keys = facts.facts().stream().map(fact -> FactKeys.of(fact, text)).toList();
        this.rewrite = new FactRewrite(text, facts.facts());
    }

    NoteFacts facts() {
        return facts;
    }

    /// The fact reads otherwise.
    Optional<Written> change(Fact fact, FactCells wanted) {
        var rest = without(fact);
        var ways = FactWays.change(text, fact, wanted);
        return first(ways, rest, wanted, fact.span(), false)
                .or(() -> first(rewrite.ways(fact, wanted), rest, wanted, fact.span(), false))
                .or(() -> first(ways, rest, wanted, fact.span(), true));
    }

    /// The fact is none.
    Optional<Written> strike(Fact fact) {
        return first(FactWays.strike(text, fact), without(fact), null, fact.span(), false)
                .or(() -> first(rewrite.ways(fact, null), without(fact), null, fact.span(), false));
    }

    /// There is one more fact, said by the words at a place.
    ///
    /// @param instead whether those words may go: they say something that cannot be true
    Optional<Written> add(Span place, FactCells wanted, boolean instead) {
        return first(FactWays.add(text, place, wanted, instead), keys, wanted, place, false);
    }

    /// A value that cannot be true goes; no fact goes with it.
    Optional<Written> remove(Span place) {
        return first(FactWays.remove(text, place), keys, null, place, false);
    }

    private List<String> without(Fact fact) {
        var rest = new ArrayList<>(keys);
        rest.remove(facts.facts().indexOf(fact));
        return rest;
    }

    /// @param loose whether facts that share words with the changed one may change with it: `Total tx 45 min, all timed` is two
    private Optional<Written> first(List<Written> ways, List<String> rest, @Nullable FactCells wanted,
            Span place, boolean loose) {
        for (var way : ways) {
            if (reads(way, rest, wanted, place, loose)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private boolean reads(Written way, List<String> rest, @Nullable FactCells wanted, Span place,
            boolean loose) {
        var after = text.substring(0, way.span().start()) + way.words() + text.substring(way.span().end());
        var read = FactExtractor.extract(after);
        if (read.implausible().size() > facts.implausible().size()) {
            return false;
        }
        var needed = new ArrayList<>(rest);
        if (loose) {
            facts.facts().stream().filter(fact -> fact.span().overlaps(place)).forEach(fact -> needed.remove(FactKeys.of(fact, text)));
        }
        var more = new ArrayList<Fact>();
        for (var fact : read.facts()) {
            if (!needed.remove(FactKeys.of(fact, after))) {
                more.add(fact);
            }
        }
        boolean found = wanted == null ? more.isEmpty() : more.stream().anyMatch(fact -> FactCells.of(fact).says(wanted));
        return needed.isEmpty() && found && (loose || more.size() <= (wanted == null ? 0 : 1));
    }
}
