package org.notewright.sources.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.notewright.sources.intake.markup.Budget;

/// One mail, taken apart.
///
/// @param head        its lines as `From: …`, decoded, in the order people expect
/// @param body        its best body as text, possibly empty
/// @param attachments in the order of the message
/// @param pictures    how many pictures stand inside the text
public record MailMessage(List<String> head, String body, List<MailPart> attachments, int pictures) {

    private static final List<String> FIELDS = List.of("From", "To", "Cc", "Date", "Subject");

    public MailMessage {
        head = List.copyOf(head);
        attachments = List.copyOf(attachments);
    }

    /// @throws org.notewright.problem.ProblemException where it is over a limit
    /// @throws IOException                             where it cannot be read as mail
    public static MailMessage read(byte[] bytes, Budget budget) throws IOException {
        var settings = new Properties();
        settings.setProperty("mail.mime.allowutf8", "true");
        settings.setProperty("mail.mime.address.strict", "false");
        var session = Session.getInstance(settings);
        try {
            var message = new MimeMessage(session, new ByteArrayInputStream(MailStart.withoutMailboxLine(bytes)));
            var parts = new MailParts(budget);
            parts.read(message);
            return new MailMessage(head(message), parts.body(), parts.attachments(), parts.pictures());
        } catch (MessagingException e) {
            throw new IOException("the message cannot be taken apart", e);
        }
    }

    private static List<String> head(MimeMessage message) throws MessagingException {
        var lines = new ArrayList<String>();
        for (var field : FIELDS) {
            var values = message.getHeader(field);
            if (values != null && values.length > 0) {
                lines.add(field + ": " + MailWords.decoded(values[0]));
            }
        }
        return lines;
    }

    @Override public String toString() {
        return "MailMessage[" + attachments.size() + " attachments]";
    }
}
