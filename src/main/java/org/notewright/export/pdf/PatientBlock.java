package org.notewright.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Patient;
import org.notewright.export.markup.Inline;
import org.notewright.export.pdf.page.Hairline;
import org.notewright.export.pdf.page.Mark;
import org.notewright.export.pdf.page.Strip;
import org.notewright.export.pdf.page.Tag;
import org.notewright.export.pdf.type.Look;

/// Who the document is about: what identifies the patient in two columns, longer things across below. What identifies is
/// always named, with a dash where it is not known; the rest is named where it is known.
final class PatientBlock {

    private static final float LABEL = 84;
    private static final float GAP = 18;
    private static final float ABOVE = 9;
    private static final float BELOW = 7;

    private final Column column;
    private final Tag table;

    private PatientBlock(Column column, Tag table) {
        this.column = column;
        this.table = table;
    }

    private record Entry(String label, String value, Look look) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Entry";
        }
    }

    static List<Strip> compose(PrintedDocument document, Column column, Tag parent) {
        var patient = document.patient();
        if (patient.isClinic()) {
            return List.of();
        }
        var block = new PatientBlock(column, parent.add("Table"));
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(ABOVE, 0, List.of()).kept(true));
        strips.add(block.pair(new Entry("Patient", patient.fullName(), Looks.NAME),
                new Entry("Date of birth", Words.day(patient.birthDate()), Looks.VALUE)));
        strips.add(block.pair(new Entry("Record number", orDash(patient.recordNumber()), Looks.VALUE),
                new Entry("Date of service", Words.day(document.dateOfService()), Looks.VALUE)));
        for (var entry : across(patient)) {
            strips.addAll(block.wide(entry));
        }
        strips.add(Strip.of(0, BELOW, List.of()).with(new Hairline(column.x(), BELOW, column.width())));
        return strips;
    }

    private static List<Entry> across(Patient patient) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("Payer", patient.payer(), Looks.VALUE));
        entries.add(new Entry(patient.diagnoses().size() > 1 ? "Diagnoses" : "Diagnosis",
                patient.diagnoses().stream().map(Diagnosis::label).collect(Collectors.joining("\n")), Looks.VALUE));
        entries.add(new Entry("Precautions", String.join("\n", patient.precautions()), Looks.VALUE));
        entries.removeIf(entry -> entry.value().isBlank());
        return entries;
    }

    private static String orDash(String value) {
        return value.isEmpty() ? Words.DASH : value;
    }

    private Strip pair(Entry left, Entry right) {
        float half = (column.width() - GAP) / 2;
        var marks = new ArrayList<Mark>();
        int most = Math.max(entry(left, column.x(), half, marks), entry(right, column.x() + half + GAP, half, marks));
        return Strip.of(0, most * Looks.VALUE.leading(), marks).kept(true);
    }

    /// One strip a line, because a list of diagnoses may be long.
    private List<Strip> wide(Entry entry) {
        var marks = new ArrayList<Mark>();
        int count = entry(entry, column.x(), column.width(), marks);
        var strips = new ArrayList<Strip>();
        var label = marks.getFirst();
        for (int i = 0; i < count; i++) {
            var mark = marks.get(i + 1);
            var line = new Mark(mark.tag(), mark.line(), mark.look(), mark.x(), mark.look().baseline());
            strips.add(Strip.of(0, Looks.VALUE.leading(), i == 0 ? List.of(label, line) : List.of(line)));
        }
        return strips;
    }

    /// Adds the marks of one row of the table; returns its lines.
    private int entry(Entry entry, float x, float width, List<Mark> marks) {
        var row = table.add("TR");
        marks.add(new Mark(row.add("TH", "Row"), column.type().line(entry.label(), Looks.LABEL), Looks.LABEL, x,
                Looks.VALUE.baseline()));
        var cell = row.add("TD");
        var lines = column.type().lines(List.of(Inline.plain(entry.value())), entry.look(), width - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            float down = i * entry.look().leading() + entry.look().baseline();
            marks.add(new Mark(cell, lines.get(i), entry.look(), x + LABEL, down));
        }
        return lines.size();
    }
}
