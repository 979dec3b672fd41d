package org.notewright.sources.intake.markup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The start of an XML element.
///
/// @param name       with the prefix that [XmlWalk] was told for its namespace, or the local name alone
/// @param attributes by local name; safe to print is not promised
public record XmlTag(String name, Map<String, String> attributes) {

    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    /// A number, or `otherwise` where there is none.
    public int number(String attribute, int otherwise) {
        var value = attributes.get(attribute);
        if (value == null || !value.matches("-?\\d{1,9}")) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /// ECMA-376 part 1, 22.9.2.7: a switch is on where it stands, unless its value says otherwise.
    public boolean isOn() {
        return switch (get("val", "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    @Override public String toString() {
        return "XmlTag[" + name + "]";
    }
}
