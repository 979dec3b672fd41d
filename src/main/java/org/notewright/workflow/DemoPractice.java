package org.notewright.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.notewright.clinical.Diagnosis;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;

/// The bundled sample practice: three invented patients marked DEMO, with their session notes.
public final class DemoPractice {

    private static final String FOLDER = "/org/notewright/demo/";

    private final JsonNode root;

    /// One session note of the sample practice.
    ///
    /// @param fileName such as `alvarez-2026-03-12.txt`
    public record Note(LocalDate visitDate, String fileName, String text) {

        @Override public String toString() {
            return "Note[" + visitDate + "]";
        }
    }

    /// A sample patient with the notes, earliest first.
    public record Sample(Patient patient, List<Note> notes) {

        public Sample {
            notes = List.copyOf(notes);
        }
    }

    public DemoPractice() {
        try {
            this.root = new ObjectMapper().readTree(resource("practice.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled sample practice is not readable", e);
        }
    }

    public Practice practice() {
        var node = root.path("practice");
        return new Practice(text(node, "name"), text(node, "address"), text(node, "phone"), text(node, "npi"));
    }

    public Signer signer() {
        var node = root.path("signer");
        return new Signer(text(node, "name"), text(node, "credentials"), text(node, "licence"));
    }

    /// The sample clinic context, Markdown.
    public String context() {
        return text(root, "context");
    }

    /// New patients at each call: random ids, the same words.
    public List<Sample> samples() {
        return stream(root.path("patients")).map(DemoPractice::sample).toList();
    }

    /// Adds patients and notes to a workspace; sets the sample letterhead and signer only where none is set.
    ///
    /// @return the added patients, in the order of the file
    public List<Patient> addTo(Workspace workspace) {
        var settings = workspace.settings();
        if (settings.practice().name().isEmpty()) {
            settings.practice(practice());
        }
        if (settings.signer().isEmpty()) {
            settings.signer(signer());
        }
        if (settings.context().isEmpty()) {
            settings.context(context());
        }
        var added = new ArrayList<Patient>();
        for (var sample : samples()) {
            workspace.folders().add(sample.patient());
            for (var note : sample.notes()) {
                workspace.imports().text(sample.patient().id(), note.visitDate(), note.fileName(), note.text());
            }
            added.add(sample.patient());
        }
        return List.copyOf(added);
    }

    private static Sample sample(JsonNode node) {
        var patient = new Patient(PatientId.random(), text(node, "familyName"), text(node, "givenName"),
                LocalDate.parse(text(node, "birthDate")), text(node, "recordNumber"), text(node, "contact"),
                text(node, "payer"),
                stream(node.path("diagnoses")).map(d -> new Diagnosis(text(d, "code"), text(d, "text"))).toList(),
                stream(node.path("precautions")).map(JsonNode::asText).toList(),
                Discipline.valueOf(text(node, "discipline")));
        var notes = stream(node.path("notes"))
                .map(n -> new Note(LocalDate.parse(text(n, "visitDate")), text(n, "file"), resource(text(n, "file"))))
                .toList();
        return new Sample(patient, notes);
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static String resource(String name) {
        try (var in = DemoPractice.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled sample practice lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled sample practice is not readable", e);
        }
    }
}
