package org.notewright.analysis.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingsTest {

    private static final Pattern COMMAND = Pattern.compile("[ML] -?[\\d.]+ -?[\\d.]+|C(?: -?[\\d.]+){6}|Z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final double ROOM = 6;

    static Set<String> ids() {
        return Drawings.ids();
    }

    @Test void fortyExercisesAndMoreAreDrawn() {
        assertTrue(Drawings.ids().size() >= 40);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyDrawingBelongsToAnExerciseAndShowsABodyAndAWay(String id) {
        assertTrue(ExerciseLibrary.shipped().withId(id).isPresent(), id);
        var drawing = Drawings.of(id).orElseThrow();
        assertTrue(drawing.strokes().stream().filter(s -> s.tone() == Stroke.Tone.BODY).count() >= 2, id);
        boolean still = Set.of("tandem-stance", "hip-adduction-squeeze").contains(id);
        assertTrue(still || drawing.strokes().stream().anyMatch(s -> s.tone() == Stroke.Tone.ARROW), id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyLineIsPlainPathDataInsideThePicture(String id) {
        var drawing = Drawings.of(id).orElseThrow();
        for (var stroke : drawing.strokes()) {
            assertEquals("", COMMAND.matcher(stroke.path()).replaceAll("").strip(), id);
            var numbers = new ArrayList<Double>();
            NUMBER.matcher(stroke.path()).results().forEach(m -> numbers.add(Double.valueOf(m.group())));
            for (int i = 0; i < numbers.size(); i += 2) {
                assertTrue(numbers.get(i) > -ROOM && numbers.get(i) < drawing.width() + ROOM, id + " x " + numbers.get(i));
                assertTrue(numbers.get(i + 1) > -ROOM && numbers.get(i + 1) < drawing.height() + ROOM, id + " y " + numbers.get(i + 1));
            }
        }
    }

    @Test void theBonesKeepTheirLengthBetweenStartAndEnd() {
        var drawing = Drawings.of("straight-leg-raise").orElseThrow();
        var start = drawing.strokes().stream().filter(s -> s.tone() == Stroke.Tone.GHOST && s.width() == 6.5).toList().getLast();
        var end = drawing.strokes().stream().filter(s -> s.tone() == Stroke.Tone.BODY && s.width() == 6.5).findFirst().orElseThrow();
        assertEquals(length(start.path()), length(end.path()), 0.1);
    }

    private static double length(String path) {
        var n = new ArrayList<Double>();
        NUMBER.matcher(path).results().forEach(m -> n.add(Double.valueOf(m.group())));
        double sum = 0;
        for (int i = 2; i < n.size(); i += 2) {
            sum += Math.hypot(n.get(i) - n.get(i - 2), n.get(i + 1) - n.get(i - 1));
        }
        return sum;
    }

    @Test void aDrawingCanLeaveAsAFile() {
        var svg = Drawings.of("bridge").orElseThrow().toSvg("Bridge");
        assertTrue(svg.startsWith("<svg ") && svg.contains("<title>Bridge</title>") && svg.strip().endsWith("</svg>"));
    }
}
