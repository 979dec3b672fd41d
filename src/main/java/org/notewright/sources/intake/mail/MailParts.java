package org.notewright.sources.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.HtmlText;
import org.notewright.sources.intake.markup.Limit;

/// The parts of a message (RFC 2046): which of them are its text, and which came with it.
final class MailParts {

    /// A body whose plain half says less than this says "see the other half".
    private static final int SHORT = 20;

    /// Smaller pictures inside the text are logos; a photo of a page is larger, wherever it stands.
    private static final int ORNAMENT = 60 * 1024;

    private final Budget budget;
    private final List<MailPart> attachments = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private int pictures;
    private long unpacked;

    MailParts(Budget budget) {
        this.budget = budget;
    }

    String body() {
        return body.toString();
    }

    List<MailPart> attachments() {
        return attachments;
    }

    int pictures() {
        return pictures;
    }

    void read(MimePart message) throws MessagingException, IOException {
        read(message, 0);
    }

    private void read(MimePart part, int depth) throws MessagingException, IOException {
        budget.mark();
        if (depth > Limit.MAIL_DEPTH.most()) {
            throw budget.over(Limit.MAIL_DEPTH);
        }
        var type = type(part);
        if (type.match("multipart/*")) {
            readAll(part, type.match("multipart/alternative"), depth);
        } else if (type.match("message/rfc822")) {
            attach(new MailPart(name(part, type), bytes(part), true));
        } else if (isBody(part, type)) {
            append(text(part, type));
        } else if (!type.match("application/pkcs7-signature") && !type.match("application/pgp-signature")) {
            var bytes = bytes(part);
            if (bytes.length < ORNAMENT && type.match("image/*") && isInText(part)) {
                pictures++;
            } else {
                attach(new MailPart(name(part, type), bytes, false));
            }
        }
    }

    private void attach(MailPart attachment) {
        attachments.add(attachment);
        if (attachments.size() > Limit.ATTACHMENTS.most()) {
            throw budget.over(Limit.ATTACHMENTS);
        }
    }

    private void readAll(MimePart part, boolean alternative, int depth) throws MessagingException, IOException {
        var parts = new MimeMultipart(part.getDataHandler().getDataSource());
        var bodies = new ArrayList<MimePart>();
        for (var i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i) instanceof MimePart inner) {
                bodies.add(inner);
            }
        }
        if (alternative) {
            readBest(bodies, depth);
        } else {
            for (var inner : bodies) {
                read(inner, depth + 1);
            }
        }
    }

    /// The plain half, unless it says nothing: then the last one that has words, which the sender likes best.
    private void readBest(List<MimePart> bodies, int depth) throws MessagingException, IOException {
        var before = body.length();
        for (var inner : bodies) {
            if (type(inner).match("text/plain")) {
                read(inner, depth + 1);
            }
        }
        var plain = body.substring(before);
        var rich = plain.strip().length() < SHORT;
        if (rich) {
            body.setLength(before);
        }
        for (var inner : bodies) {
            var type = type(inner);
            var words = type.match("text/html") || type.match("multipart/*");
            if (!type.match("text/plain") && (rich || !words)) {
                read(inner, depth + 1);
            } else if (type.match("multipart/*")) {
                readBeside(inner, depth + 1);
            }
        }
        if (rich && body.length() == before) {
            body.append(plain);
        }
    }

    /// The rich half is not needed for its words, but files may lie in it.
    private void readBeside(MimePart part, int depth) throws MessagingException, IOException {
        var before = body.length();
        read(part, depth);
        body.setLength(before);
    }

    private static boolean isBody(Part part, ContentType type) throws MessagingException {
        var text = type.match("text/plain") || type.match("text/html");
        return text && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && fileName(part) == null;
    }

    /// Shown where the text refers to it by its content id (RFC 2392), not sent for itself.
    private static boolean isInText(MimePart part) throws MessagingException {
        return part.getContentID() != null && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    }

    private void append(String words) {
        if (!body.isEmpty() && !words.isBlank()) {
            body.append("\n\n");
        }
        body.append(words.strip());
        budget.characters(body.length());
    }

    private String text(MimePart part, ContentType type) throws MessagingException, IOException {
        var words = MailWords.text(bytes(part), type.getParameter("charset"));
        if (type.match("text/html")) {
            return HtmlText.read(words, budget).text();
        }
        var flowed = "flowed".equalsIgnoreCase(type.getParameter("format"));
        var lines = words.replace("\r\n", "\n").replace('\r', '\n');
        return flowed ? MailWords.unfolded(lines, "yes".equalsIgnoreCase(type.getParameter("delsp"))) : lines;
    }

    private byte[] bytes(MimePart part) throws IOException, MessagingException {
        try (var stream = part.getInputStream()) {
            var bytes = stream.readAllBytes();
            unpacked += bytes.length;
            if (unpacked > Limit.UNPACKED.most() * 1024L * 1024) {
                throw budget.over(Limit.UNPACKED);
            }
            return bytes;
        }
    }

    private static ContentType type(Part part) throws MessagingException {
        var written = part.getContentType();
        try {
            return new ContentType(written);
        } catch (ParseException _) {
            var plain = written.toLowerCase(Locale.ROOT).startsWith("text/");
            return new ContentType(plain ? "text" : "application", plain ? "plain" : "octet-stream", null);
        }
    }

    private static String name(Part part, ContentType type) throws MessagingException {
        var name = fileName(part);
        if (name != null) {
            return name;
        }
        return type.match("message/rfc822") ? "message.eml" : "attachment";
    }

    private static @Nullable String fileName(Part part) throws MessagingException {
        String name;
        try {
            name = part.getFileName();
        } catch (ParseException _) {
            return null;
        }
        if (name == null || name.isBlank()) {
            return null;
        }
        var decoded = MailWords.decoded(name);
        return decoded.substring(Math.max(decoded.lastIndexOf('/'), decoded.lastIndexOf('\\')) + 1);
    }
}
