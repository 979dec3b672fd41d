package org.notewright.sources.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.notewright.clinical.PageText;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.sources.intake.mail.MailMessage;
import org.notewright.sources.intake.mail.MailPart;
import org.notewright.sources.intake.markup.Budget;
import org.notewright.sources.intake.markup.Limit;

/// A mail and its attachments to one reading, page after page.
final class MailAssembly {

    private static final String BETWEEN_PAGES = "\n\n";

    private final Budget budget;
    private final IntakeTexts texts = new IntakeTexts();
    private final StringBuilder text = new StringBuilder();
    private final List<PageText> pages = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean mixed;
    private boolean full;

    MailAssembly(Budget budget) {
        this.budget = budget;
    }

    /// @param heading name of the attachment that this message is, empty for the mail itself
    void addMessage(String heading, MailMessage mail) {
        var page = new StringBuilder(heading.isEmpty() ? "" : texts.get("mail.attachment", heading) + "\n");
        mail.head().forEach(line -> page.append(line).append('\n'));
        if (!mail.attachments().isEmpty()) {
            page.append(texts.get("mail.attachments",
                    mail.attachments().stream().map(MailPart::name).collect(Collectors.joining(", ")))).append('\n');
        }
        page.append('\n').append(mail.body());
        add(page.toString().strip(), 1);
        if (mail.pictures() > 0) {
            warn("mail.pictures");
        }
    }

    void addAttachment(String name, Reading reading) {
        reading.warnings().forEach(warning -> warn("mail.inside", name, warning));
        if (reading.method() == ReadMethod.NONE) {
            return;
        }
        mixed |= reading.method() != ReadMethod.PLAIN && reading.method() != ReadMethod.MARKUP;
        var heading = texts.get("mail.attachment", name) + "\n\n";
        for (var page : reading.pages()) {
            add(heading + page.span().in(reading.text()).strip(), page.confidence());
            heading = "";
        }
    }

    /// A reading of something that has no words for us, with the reason.
    static Reading unread(SourceKind kind, String why) {
        return new Reading(kind, ReadMethod.NONE, "", List.of(), List.of(why));
    }

    void warn(String key, String... args) {
        var warning = texts.get(key, (Object[]) args);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private void add(String page, double confidence) {
        if (full || pages.size() == Limit.PAGES.most()) {
            if (!full) {
                warn("mail.limit", Integer.toString(Limit.PAGES.most()));
            }
            full = true;
            return;
        }
        if (!pages.isEmpty()) {
            text.append(BETWEEN_PAGES);
        }
        var start = text.length();
        text.append(page);
        budget.characters(text.length());
        pages.add(new PageText(pages.size() + 1, new Span(start, text.length()), confidence));
    }

    Reading reading() {
        return new Reading(SourceKind.EMAIL, mixed ? ReadMethod.MIXED : ReadMethod.MARKUP, text.toString(), pages, warnings);
    }
}
