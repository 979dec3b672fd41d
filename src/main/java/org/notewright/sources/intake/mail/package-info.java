/// Mail messages taken apart (RFC 5322, MIME): their head, the best of their bodies as text, their attachments as bytes.
///
/// **Way in:** [org.notewright.sources.intake.mail.MailMessage]. **May touch:** `sources.intake.markup`, Jakarta Mail's
/// classes for messages. **Never:** a mail server, a mailcap, a data handler that runs a program.
@NullMarked
package org.notewright.sources.intake.mail;

import org.jspecify.annotations.NullMarked;
