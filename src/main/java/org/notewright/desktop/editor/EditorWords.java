package org.notewright.desktop.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.notewright.clinical.Signature;
import org.notewright.clinical.Source;
import org.notewright.clinical.Version;
import org.notewright.desktop.control.Messages;
import org.notewright.workflow.CopiedText;
import org.notewright.workflow.Review;

/// Titles and dates of the editor in words.
final class EditorWords {

    private final Messages text;
    private final ZoneId zone;

    EditorWords(Messages text, ZoneId zone) {
        this.text = text;
        this.zone = zone;
    }

    Messages messages() {
        return text;
    }

    String get(String key, Object... args) {
        return args.length == 0 ? text.get(key) : text.get(key, args);
    }

    String title(Review review) {
        return get("editor.title", review.document().title(), review.patient().listName());
    }

    /// `Mar 12 · offline draft, version 2 of 2`.
    String subtitle(Review review) {
        var run = review.run();
        var maker = run == null ? get("editor.maker.person")
                : run.client().equals("offline") ? get("editor.maker.offline")
                : get("editor.maker.client", run.client());
        var versions = review.versions().size();
        var version = get("editor.versionOf", maker, versions, versions);
        var date = review.document().visitDate();
        return date == null ? version : get("editor.subtitle", day(date), version);
    }

    String source(Source source) {
        return switch (source.reading().kind()) {
            case TEXT, MARKDOWN -> get("editor.source.note");
            case AUDIO -> get("editor.source.dictation");
            case IMAGE -> get("editor.source.scan");
            case EMAIL -> get("editor.source.email");
            case PDF, DOCX, ODT, RTF, HTML, X12, HL7V2, CCDA, OTHER -> source.fileName();
        };
    }

    String sourceWithTime(Source source) {
        return get("editor.source.at", source(source), time(source.addedAt()));
    }

    String version(Version version) {
        return get(version.origin() == Version.Origin.MODEL ? "editor.version.model" : "editor.version.person",
                version.number(), time(version.madeAt()));
    }

    /// The earlier note that words stand in unchanged.
    String copied(CopiedText.Earlier note) {
        return get("editor.copied.from", note.name(), format("MMM d, yyyy").format(note.day()));
    }

    String signed(Signature signature) {
        return get("editor.signedBy", signature.signer().name(), signature.signer().credentials(),
                moment(signature.signedAt()));
    }

    String moment(Instant instant) {
        return format("MMM d, yyyy, HH:mm").withZone(zone).format(instant);
    }

    private String time(Instant instant) {
        return format("HH:mm").withZone(zone).format(instant);
    }

    private static String day(LocalDate date) {
        return format("MMM d").format(date);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
