package org.notewright.drafting.model.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// How one kind of document is made without a model (`plans.json`).
///
/// The texts come from our own file, no patient: safe to print.
///
/// @param skill    name of the skill
/// @param complete whether every value and denial of the sources must stand in it
/// @param rest     heading that takes sentences nothing else asked for, or empty
/// @param sections in order
/// @param checks   ids of what a reader of such a document looks for
record DocumentPlan(String skill, boolean complete, String rest, List<SectionPlan> sections, List<String> checks) {

    /// @param heading as the skill spells it; another case is forgiven
    /// @param parts   what stands under it, each a name with its arguments
    record SectionPlan(String heading, List<String> parts) {
        SectionPlan {
            parts = List.copyOf(parts);
        }

        /// Our own words, no patient's: the heading alone says which.
        @Override public String toString() {
            return "SectionPlan[" + heading + "]";
        }
    }

    DocumentPlan {
        sections = List.copyOf(sections);
        checks = List.copyOf(checks);
    }

    static Map<String, DocumentPlan> load() {
        try (var in = DocumentPlan.class.getResourceAsStream("plans.json")) {
            var plans = new HashMap<String, DocumentPlan>();
            for (var node : new ObjectMapper().readTree(Objects.requireNonNull(in))) {
                var plan = read(node);
                plans.put(plan.skill(), plan);
            }
            return Map.copyOf(plans);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DocumentPlan read(JsonNode node) {
        var sections = new ArrayList<SectionPlan>();
        node.path("sections").properties().forEach(e -> sections.add(new SectionPlan(e.getKey(), texts(e.getValue()))));
        return new DocumentPlan(node.path("skill").asText(), node.path("complete").asBoolean(), node.path("rest").asText(),
                sections, texts(node.path("checks")));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    Optional<SectionPlan> section(String heading) {
        return sections.stream().filter(s -> s.heading().equalsIgnoreCase(heading.strip())).findFirst();
    }

    /// Whether the headings of a request are those this plan knows: a skill changed by its owner keeps its name.
    boolean fits(List<String> headings) {
        return !headings.isEmpty() && headings.stream().allMatch(heading -> section(heading).isPresent())
                && headings.stream().map(h -> h.toLowerCase(Locale.ROOT)).distinct().count() == headings.size();
    }
}
