package org.notewright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where the time goes between the start of the process and the painted window, by the moments at which telling classes
/// are initialized. Milliseconds since the start of the JVM.
///
/// @param steps in their order
record Stages(List<Step> steps) {

    record Step(String what, double millis) {
    }

    /// Each stage ends when the class behind it is first used; the last one when the process does.
    private static final List<String[]> ENDS = List.of(
            new String[] {"The Java machine stands", "org/notewright/app/Main"},
            new String[] {"Logging quiet, place of settings found, window claimed", "org/notewright/app/NotewrightApp"},
            new String[] {"JavaFX and the system's window library stand", "org/notewright/app/WindowPreferences"},
            new String[] {"Words and the big style sheet read", "org/notewright/desktop/unlock/UnlockView"},
            new String[] {"Unlock screen made, fonts read", "javafx/css/CssParser$Term"},
            new String[] {"Our style sheets read, styled, laid out, shown", "org/notewright/app/FirstPaint"},
            new String[] {"Painted in software, closed", ""});

    /// @param log of `-Xlog:class+init=info` with uptimes
    static Stages read(Path log) throws IOException {
        var steps = new ArrayList<Step>();
        var lines = Files.readAllLines(log);
        for (var end : ENDS) {
            lines.stream().filter(line -> end[1].isEmpty() || line.contains("Initializing '" + end[1] + "'"))
                    .reduce((first, later) -> end[1].isEmpty() ? later : first)
                    .ifPresent(line -> steps.add(new Step(end[0], uptime(line))));
        }
        return new Stages(List.copyOf(steps));
    }

    double total() {
        return steps.isEmpty() ? Double.MAX_VALUE : steps.getLast().millis();
    }

    private static double uptime(String line) {
        return Double.parseDouble(line.substring(1, line.indexOf('s'))) * 1000;
    }

    String text() {
        var text = new StringBuilder();
        double before = 0;
        for (var step : steps) {
            text.append(String.format(Locale.ROOT, "| %s | %.0f ms |%n", step.what(), step.millis() - before));
            before = step.millis();
        }
        return text.toString();
    }
}
