package org.notewright.desktop.control;

import java.util.Map;
import java.util.regex.Pattern;

/// Which keys a skill may have for its own: those that type nothing, and that the window does not use itself. Keys are
/// written as on the screen, `Ctrl Alt S`.
public final class OwnKeys {

    private static final Pattern FREE = Pattern.compile("(?:Ctrl Alt|Ctrl Shift|Ctrl Alt Shift) [A-Z0-9]"
            + "|(?:(?:Ctrl |Alt |Shift )*F(?:[1-9]|1[0-2]))");
    /// Keys of the window that could be meant as well, with what they do.
    private static final Map<String, String> TAKEN = Map.ofEntries(Map.entry("F1", "keys.keys"),
            Map.entry("F9", "keys.dictate"),
            Map.entry("F6", "keys.facts"),
            Map.entry("F7", "editor.hunk.next"),
            Map.entry("Shift F7", "editor.hunk.next"),
            Map.entry("F8", "editor.checks.title"),
            Map.entry("Shift F8", "editor.checks.title"),
            Map.entry("Ctrl Shift F", "keys.find"),
            Map.entry("Ctrl Shift U", "editor.copied.show"),
            Map.entry("Ctrl Shift R", "editor.section.anew"),
            Map.entry("Ctrl Shift S", "editor.sign"),
            Map.entry("Ctrl Shift Z", "keys.undo"),
            Map.entry("Alt F4", "keys.lock"));

    private OwnKeys() {
    }

    /// @return why a skill cannot have these keys, in words; empty where it can
    public static String refusal(String keys, Messages text) {
        var taken = TAKEN.get(keys);
        if (taken != null) {
            return text.get("skills.keyTaken", keys, text.get(taken));
        }
        return FREE.matcher(keys).matches() ? "" : text.get("skills.keyTypes", keys);
    }
}
