package org.notewright.sources.intake;

import java.io.IOException;
import java.util.List;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemException;
import org.notewright.problem.ProblemText;
import org.notewright.sources.intake.mail.MailMessage;
import org.notewright.sources.intake.mail.MailPart;
import org.notewright.sources.intake.markup.Budget;

/// A mail and what came with it: the first page is the message, each attachment that can be read follows on pages of its own
/// under a line with its name. What cannot be read is named in a warning; the mail itself is kept whole either way.
public final class MailReader implements SourceReader {

    /// Messages within messages.
    private static final int MAX_NESTED = 5;

    private final KindDetector detector;
    private final List<SourceReader> others;

    /// @param others readers for attachments that are no mail, asked in order
    public MailReader(KindDetector detector, List<SourceReader> others) {
        this.detector = detector;
        this.others = List.copyOf(others);
    }

    @Override public boolean reads(SourceKind kind) {
        return kind == SourceKind.EMAIL;
    }

    /// Problems: `DOCUMENT_DAMAGED`, `DOCUMENT_OVER_LIMIT`.
    @Override public Reading read(String fileName, byte[] bytes, SourceKind kind, JobContext context) {
        context.checkCancelled();
        var budget = new Budget(fileName, context);
        return Guarded.read(budget, () -> {
            var pages = new MailAssembly(budget);
            message(bytes, 1, budget, context, pages, "");
            return pages.reading();
        });
    }

    private void message(byte[] bytes, int level, Budget budget, JobContext context, MailAssembly pages, String heading)
            throws IOException {
        var mail = MailMessage.read(bytes, budget);
        pages.addMessage(heading, mail);
        for (var attachment : mail.attachments()) {
            context.checkCancelled();
            attachment(attachment, level, budget, context, pages);
        }
    }

    private void attachment(MailPart part, int level, Budget budget, JobContext context, MailAssembly pages) throws IOException {
        if (part.bytes().length == 0) {
            pages.warn("mail.empty", part.name());
            return;
        }
        var kind = part.isMessage() ? SourceKind.EMAIL : detector.kindOf(part.name(), part.bytes());
        if (kind != SourceKind.EMAIL) {
            pages.addAttachment(part.name(), others.stream().filter(reader -> reader.reads(kind)).findFirst()
                    .map(reader -> read(reader, part, kind, context))
                    .orElseGet(() -> new AttachmentReader().read(part.name(), part.bytes(), kind, context)));
        } else if (level < MAX_NESTED) {
            message(part.bytes(), level + 1, budget, context, pages, part.name());
        } else {
            pages.warn("mail.nested", part.name(), Integer.toString(MAX_NESTED));
        }
    }

    /// One attachment that cannot be used does not stop the others.
    private static Reading read(SourceReader reader, MailPart part, SourceKind kind, JobContext context) {
        try {
            return reader.read(part.name(), part.bytes(), kind, context);
        } catch (ProblemException e) {
            var text = ProblemText.of(e.problem());
            return MailAssembly.unread(kind, text.what() + " " + text.next());
        }
    }
}
