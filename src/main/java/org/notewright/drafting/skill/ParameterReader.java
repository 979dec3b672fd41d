package org.notewright.drafting.skill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the `parameters` of a head: names of the standard ones, or small maps that begin with `name:`.
final class ParameterReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");
    private static final List<String> KEYS = List.of("name", "label", "kind", "choices", "default");

    private final HeadReader head;
    private final SkillWords words;
    private final Set<String> seen = new HashSet<>();

    ParameterReader(HeadReader head, SkillWords words) {
        this.head = head;
        this.words = words;
    }

    List<Parameter> read() {
        var items = head.optionalList("parameters");
        var parts = head.entry("parameters").map(FrontMatter.Entry::parts).orElse(List.of());
        var found = new ArrayList<Parameter>();
        for (int i = 0; i < items.size(); i++) {
            var part = parts.get(i);
            if (part.isEmpty()) {
                standard(found, items.get(i));
            } else {
                own(found, part, items.get(i).line());
            }
        }
        return found;
    }

    private void standard(List<Parameter> found, FrontMatter.Word word) {
        var names = words.parameters().stream().map(Parameter::name).toList();
        words.parameters().stream().filter(p -> p.name().equals(word.text())).findFirst().ifPresentOrElse(
                parameter -> add(found, parameter, word.line()),
                () -> head.fault(word.line(), "There is no standard parameter of this name.",
                        "Use " + String.join(", ", names) + ", or write your own as name:, label:, kind:."));
    }

    private void own(List<Parameter> found, Map<String, FrontMatter.Entry> part, int line) {
        var reader = head.part(part, line);
        reader.knowsOnly(KEYS);
        var name = reader.single("name");
        if (name == null) {
            return;
        }
        var standard = words.parameters().stream().filter(p -> p.name().equals(name.text())).findFirst();
        if (standard.isPresent()) {
            // A standard one keeps its question; only the answer that stands there at first may be another.
            var it = standard.get();
            add(found, checked(reader, new Parameter(it.name(), it.label(), it.kind(), it.choices(),
                    reader.has("default") ? reader.text("default") : it.initial())), line);
            return;
        }
        if (!NAME.matcher(name.text()).matches() || words.isReserved(name.text())) {
            head.fault(name.line(), "This cannot name a parameter.",
                    "Use small letters, digits and _, and no name of a placeholder that is there already.");
            return;
        }
        var label = reader.single("label");
        var kind = reader.oneOf("kind", words.allowed("kinds"));
        var choices = reader.optionalList("choices").stream().map(FrontMatter.Word::text).toList();
        if (kind.equals("choice") == choices.isEmpty()) {
            head.fault(reader.lineOf("choices"), "A choice needs its answers, and nothing else has any.",
                    "Write choices: [a, b] for kind: choice only.");
            return;
        }
        if (label != null && (kind.isEmpty() || words.allowed("kinds").contains(kind))) {
            add(found, checked(reader, new Parameter(name.text(), label.text(), kind.isEmpty() ? Parameter.Kind.TEXT
                    : Parameter.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), choices, reader.text("default"))), line);
        }
    }

    private static Parameter checked(HeadReader reader, Parameter parameter) {
        if (!parameter.accepts(parameter.initial())) {
            reader.fault(reader.lineOf("default"), "The default is none of the answers there may be.",
                    "Write one of the choices, digits for a number, or one line of text.");
        }
        return parameter;
    }

    private void add(List<Parameter> found, Parameter parameter, int line) {
        if (!seen.add(parameter.name())) {
            head.fault(line, "This parameter stands twice.", "Ask for it once.");
        }
        found.add(parameter);
    }
}
