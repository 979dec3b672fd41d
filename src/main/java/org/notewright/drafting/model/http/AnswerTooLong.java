package org.notewright.drafting.model.http;

import java.io.IOException;

/// The server sent more than an answer can be.
final class AnswerTooLong extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerTooLong() {
        super("answer too long");
    }
}
