package org.notewright.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.analysis.facts.Fact;
import org.notewright.analysis.facts.FactExtractor;
import org.notewright.clinical.Span;
import org.notewright.workflow.FactWriter.Written;

/// Where facts share their words (`R knee 3-104`, `TUG 18.2 / 15.0 / 12.6`) or lean on the ones before them, one cannot be changed
/// alone: the facts around it are said again in full words, each read back alone first. Words between them stay.
final class FactRewrite {

    private final String text;
    private final List<Fact> facts;
    private final Map<Fact, Optional<String>> said = new HashMap<>();

    FactRewrite(String text, List<Fact> facts) {
        this.text = text;
        this.facts = facts.stream().sorted(Comparator.comparingInt((Fact fact) -> fact.span().start())).toList();
    }

    /// @param wanted what the fact reads from now on, null where it is none
    /// @return first the facts that share its words, then those of the rest of its line, then those of the whole line
    List<Written> ways(Fact target, @Nullable FactCells wanted) {
        int line = text.lastIndexOf('\n', Math.max(0, target.span().start() - 1)) + 1;
        int end = text.indexOf('\n', target.span().end());
        var rest = new Span(target.span().start(), end < 0 ? text.length() : end);
        var ways = new ArrayList<Written>();
        for (var scope : List.of(target.span(), rest, new Span(Math.min(line, target.span().start()), rest.end()))) {
            for (var form : List.of("; ", ". ", "\n")) {
                rewritten(scope, target, wanted, form).ifPresent(ways::add);
            }
        }
        return ways;
    }

    private Optional<Written> rewritten(Span scope, Fact target, @Nullable FactCells wanted, String between) {
        var clusters = clusters(scope);
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        var words = new StringBuilder();
        int start = hull(clusters.getFirst()).start();
        int at = start;
        for (int i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            var hull = hull(cluster);
            words.append(text, at, hull.start());
            var parts = new ArrayList<String>();
            for (var fact : cluster) {
                var one = fact.equals(target) ? wanted == null ? Optional.of("") : alone(wanted)
                        : phrase(fact).or(() -> cluster.size() > 1 ? Optional.empty() : Optional.of(fact.span().in(text)));
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                if (!one.get().isEmpty()) {
                    parts.add(one.get());
                }
            }
            var joined = String.join(between, parts);
            words.append(joined);
            at = hull.end();
            if (!joined.equals(hull.in(text))) {
                at = afterSeparator(hull, i + 1 < clusters.size() ? hull(clusters.get(i + 1)).start() : text.length());
                words.append(at > hull.end() && !joined.isEmpty() ? between : "");
            }
        }
        return Optional.of(new Written(new Span(start, at), words.toString()));
    }

    /// What held the old words to the next ones (`98), ext`) would hold the new ones as well.
    private int afterSeparator(Span hull, int end) {
        int at = hull.end();
        boolean open = hull.in(text).lastIndexOf('(') > hull.in(text).lastIndexOf(')');
        while (at < end && (",; ".indexOf(text.charAt(at)) >= 0 || (open && text.charAt(at) == ')'))) {
            at++;
        }
        return at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '.' ? at
                : hull.end() + (open && hull.end() < end && text.charAt(hull.end()) == ')' ? 1 : 0);
    }

    /// Facts that share words stand together.
    private List<List<Fact>> clusters(Span scope) {
        var clusters = new ArrayList<List<Fact>>();
        for (var fact : facts) {
            if (!fact.span().overlaps(scope)) {
                continue;
            }
            if (!clusters.isEmpty() && hull(clusters.getLast()).overlaps(fact.span())) {
                clusters.getLast().add(fact);
            } else {
                clusters.add(new ArrayList<>(List.of(fact)));
            }
        }
        return clusters;
    }

    private static Span hull(List<Fact> cluster) {
        return new Span(cluster.stream().mapToInt(fact -> fact.span().start()).min().orElse(0),
                cluster.stream().mapToInt(fact -> fact.span().end()).max().orElse(0));
    }

    private Optional<String> phrase(Fact fact) {
        var key = FactKeys.of(fact, text);
        return said.computeIfAbsent(fact, one -> FactPhrases.of(FactCells.of(one)).stream().filter(phrase -> {
            var read = FactExtractor.extract(phrase).facts();
            return read.size() == 1 && FactKeys.of(read.getFirst(), phrase).equals(key);
        }).findFirst());
    }

    private static Optional<String> alone(FactCells wanted) {
        return FactPhrases.of(wanted).stream().filter(phrase -> {
            var read = FactExtractor.extract(phrase).facts();
            return read.size() == 1 && FactCells.of(read.getFirst()).says(wanted);
        }).findFirst();
    }
}
