package org.notewright.desktop.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text has at least 4.5 : 1 on every ground it stands on (WCAG 2.2, success criterion 1.4.3), in both themes.
class ContrastTest {

    private static final double NEEDED = 4.5;
    private static final Pattern TOKEN = Pattern.compile("-nw-([a-z-]+): (#[0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({"text,background", "text,surface", "text,raised", "text,warn-soft", "text,danger-soft", "text,evidence",
        "text,inserted", "text,deleted", "text,accent-soft", "soft,background", "soft,surface", "soft,raised",
        "soft,rail", "accent-text,accent-soft", "on-accent,accent", "on-accent,accent-hover", "accent-strong,surface",
        "accent-strong,background", "accent-strong,raised", "ok-text,ok-soft", "warn-text,warn-soft",
        "warn-text,surface", "cloned,surface", "cloned,inserted", "cloned,evidence", "warn-text,background", "danger,surface", "danger,danger-soft", "surface,text"})
    void textCanBeRead(String text, String ground) throws IOException {
        for (var theme : new String[] {"light", "dark"}) {
            var tokens = tokens(theme);
            var ratio = contrast(luminance(tokens, text), luminance(tokens, ground));
            assertTrue(ratio >= NEEDED, theme + ": " + text + " on " + ground + " has " + ratio);
        }
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        var name = "/org/notewright/desktop/tokens-" + theme + ".css";
        try (var stream = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(name))) {
            var matcher = TOKEN.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            var tokens = new HashMap<String, String>();
            while (matcher.find()) {
                tokens.put(matcher.group(1), matcher.group(2));
            }
            return tokens;
        }
    }

    private static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Map<String, String> tokens, String token) {
        var hex = Objects.requireNonNull(tokens.get(token), token);
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
