package org.notewright.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What the file says about itself: title, language, dates, the standards it keeps (ISO 19005-2, ISO 14289-1).
final class Metadata {

    private static final String PRODUCER = "Notewright";
    private static final float PDF_VERSION = 1.7f;
    private static final String LANGUAGE = "en-US";

    private Metadata() {
    }

    /// @param withIdentity whether patient and signer are named
    static void write(PDDocument file, PrintedDocument document, boolean withIdentity) throws IOException {
        var at = document.producedAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        var title = Xmp.clean(document.title());
        var about = withIdentity ? Xmp.clean(Words.identity(document.patient())) : "";
        var signature = document.signature();
        var author = withIdentity && signature != null ? Xmp.clean(Words.signer(signature.signature().signer())) : "";

        file.setVersion(PDF_VERSION);
        file.setDocumentId(document.producedAt().toEpochMilli());
        var info = file.getDocumentInformation();
        info.setTitle(title);
        info.setProducer(PRODUCER);
        info.setCreator(PRODUCER);
        info.setCreationDate(GregorianCalendar.from(at));
        info.setModificationDate(GregorianCalendar.from(at));
        if (!about.isEmpty()) {
            info.setSubject(about);
        }
        if (!author.isEmpty()) {
            info.setAuthor(author);
        }

        var catalog = file.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        var xmp = new PDMetadata(file);
        xmp.importXMPMetadata(Xmp.packet(title, about, author, PRODUCER, LANGUAGE,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(xmp);
        var screen = new PDOutputIntent(file,
                new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        screen.setInfo("sRGB IEC61966-2.1");
        screen.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        catalog.addOutputIntent(screen);
    }
}
