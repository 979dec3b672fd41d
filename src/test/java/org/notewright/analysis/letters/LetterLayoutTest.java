package org.notewright.analysis.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.notewright.analysis.text.CsvRows;

/// The same authorization laid out in every way its labels allow must give the same fields: every synonym of a label, in
/// front of its value or above it, in any order, in one column or two.
class LetterLayoutTest {

    private static final long SEED = 20260312;
    private static final int ORDERS = 40;

    /// How a label stands to its value.
    enum Layout { COLON, GAP, DOTS, ABOVE, CAPITALS, PAIRS }

    /// What a form says: label row of labels.csv, field, written value, value as read.
    private static final List<List<String>> FORM = List.of(
            List.of("patient", "patientName", "Oswin DEMO Tarlton", "Oswin DEMO Tarlton"),
            List.of("dob", "dob", "07/09/1961", "1961-07-09"),
            List.of("payer", "payer", "Juniper Valley PPO", "Juniper Valley PPO"),
            List.of("member", "memberId", "JVP-4410-221", "JVP-4410-221"),
            List.of("auth", "authorizationNumber", "A77-30921", "A77-30921"),
            List.of("approved", "visitsApproved", "9", "9"),
            List.of("requested", "visitsRequested", "14", "14"),
            List.of("start", "startDate", "03/02/2026", "2026-03-02"),
            List.of("end", "endDate", "05/29/2026", "2026-05-29"),
            List.of("decision", "documentDate", "02/27/2026", "2026-02-27"));

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everySynonymOfALabelGivesItsField(Layout layout) {
        var misses = new ArrayList<String>();
        for (var line : FORM) {
            for (var label : every(labels(line.getFirst()), layout)) {
                var labels = plain();
                labels.put(line.getFirst(), label);
                var read = LetterReader.read(letter(labels, layout, FORM));
                if (!line.get(3).equals(read.value(line.get(1)))) {
                    misses.add(line.getFirst() + ": " + label);
                }
            }
        }
        assertEquals(List.of(), misses);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void theOrderOfTheLabelsDoesNotMatter(Layout layout) {
        var random = new Random(SEED);
        for (int i = 0; i < ORDERS; i++) {
            var form = new ArrayList<>(FORM);
            Collections.shuffle(form, random);
            var labels = plain();
            for (var line : FORM) {
                var all = labels(line.getFirst());
                labels.put(line.getFirst(), all.get(random.nextInt(all.size())));
            }
            var text = letter(labels, layout, form);
            var read = LetterReader.read(text);
            for (var line : FORM) {
                assertEquals(line.get(3), read.value(line.get(1)), () -> line.get(1) + "\n" + text);
            }
        }
    }

    @Test
    void aFormWithoutValuesGivesNoFields() {
        var empty = FORM.stream().map(l -> List.of(l.getFirst(), l.get(1), "____________", "")).toList();
        for (var layout : List.of(Layout.COLON, Layout.GAP)) {
            var read = LetterReader.read(letter(plain(), layout, empty));
            assertEquals(List.of(), read.fields().stream().map(LetterField::name).filter(n -> !n.equals("payer")).toList());
        }
    }

    /// All labels in front of and above their values; a third of them, another one each, in the other layouts.
    private static List<String> every(List<String> labels, Layout layout) {
        boolean all = layout == Layout.COLON || layout == Layout.ABOVE;
        return all ? labels : labels.stream().filter(l -> labels.indexOf(l) % 3 == layout.ordinal() % 3).toList();
    }

    private static Map<String, String> plain() {
        var out = new LinkedHashMap<String, String>();
        FORM.forEach(l -> out.put(l.getFirst(), labels(l.getFirst()).getFirst()));
        return out;
    }

    private static List<String> labels(String field) {
        return CsvRows.of(LetterReader.class, "labels.csv").stream().filter(r -> field.equals(r.get("field"))).flatMap(r -> List.of(r.getOrDefault("labels", "").split("\\|", -1)).stream())
                .filter(l -> !l.endsWith(":")).toList();
    }

    private static String letter(Map<String, String> labels, Layout layout, List<List<String>> form) {
        var out = new StringBuilder("NOTICE OF AUTHORIZATION\n\n");
        int step = layout == Layout.ABOVE ? 3 : layout == Layout.PAIRS ? 2 : 1;
        for (int i = 0; i < form.size(); i += step) {
            var part = form.subList(i, Math.min(form.size(), i + step));
            if (layout == Layout.ABOVE) {
                part.forEach(l -> out.append(String.format("%-40s", heading(labels, l))));
                out.append('\n');
                part.forEach(l -> out.append(String.format("%-40s", l.get(2))));
                out.append("\n\n");
                continue;
            }
            for (var line : part) {
                var label = heading(labels, line);
                out.append(switch (layout) {
                    case GAP -> String.format("%-42s%s", label, line.get(2));
                    case DOTS -> label + " ........ " + line.get(2);
                    case CAPITALS -> label.toUpperCase(java.util.Locale.ROOT) + ":  " + line.get(2);
                    case PAIRS -> String.format("%-64s", label + ": " + line.get(2));
                    case COLON, ABOVE -> label + ": " + line.get(2);
                });
            }
            out.append('\n');
        }
        return out + "\nThis approval does not guarantee payment.\n";
    }

    private static String heading(Map<String, String> labels, List<String> line) {
        var label = labels.getOrDefault(line.getFirst(), "");
        return label.isEmpty() ? "" : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
