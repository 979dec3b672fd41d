package org.notewright.sources.intake.markup;

import java.util.ArrayList;
import java.util.List;

/// The head of a clinical document: title, patient, record number, birth date, author, date, each on a line with its name.
final class CcdaHeader {

    private final MarkupText text;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private String title = "";
    private boolean written;

    CcdaHeader(MarkupText text) {
        this.text = text;
    }

    /// @param path the elements around this one, nearest first
    void start(List<String> path, XmlTag tag) {
        switch (tag.name()) {
            case "effectiveTime" -> {
                if (path.size() == 1) {
                    add("Date", day(tag.get("value", "")));
                }
            }
            case "birthTime" -> add("Date of birth", day(tag.get("value", "")));
            case "id" -> {
                if (!path.isEmpty() && path.getFirst().equals("patientRole")) {
                    add("Record number", tag.get("extension", ""));
                }
            }
            default -> {
                // Not in the head's lines.
            }
        }
    }

    void text(List<String> path, String words) {
        if (words.isEmpty() || path.isEmpty()) {
            return;
        }
        if (path.getFirst().equals("title") && path.size() == 2) {
            title = words;
        } else if (path.contains("name") && (inPatient(path) || path.contains("assignedPerson") && path.contains("author"))) {
            name.append(name.isEmpty() ? "" : " ").append(words);
        }
    }

    private static boolean inPatient(List<String> path) {
        return path.contains("patient") && !path.contains("guardian");
    }

    void end(String element) {
        switch (element) {
            case "patient" -> named("Patient");
            case "author" -> named("Author");
            default -> {
                // The name goes on.
            }
        }
    }

    private void named(String label) {
        add(label, name.toString());
        name.setLength(0);
    }

    private void add(String label, String value) {
        var line = label + ": " + value;
        if (!value.isBlank() && !lines.contains(line)) {
            lines.add(line);
        }
    }

    /// HL7 writes dates as `YYYYMMDD…`.
    private static String day(String value) {
        return value.matches("\\d{8}.*") ? value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8) : value;
    }

    void write() {
        if (written) {
            return;
        }
        written = true;
        if (!title.isEmpty()) {
            text.text(title);
            text.endParagraph();
        }
        for (var line : lines) {
            text.text(line);
            text.endParagraph();
        }
        text.endParagraph();
    }
}
