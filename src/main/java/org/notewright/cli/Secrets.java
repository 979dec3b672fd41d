package org.notewright.cli;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Where a passphrase comes from: the prompt, or `NOTEWRIGHT_PASSPHRASE`; never an argument.
public final class Secrets {

    static final String VARIABLE = "NOTEWRIGHT_PASSPHRASE";
    static final String NEW_VARIABLE = "NOTEWRIGHT_NEW_PASSPHRASE";
    static final String RECOVERY_VARIABLE = "NOTEWRIGHT_RECOVERY_CODE";

    private final Map<String, String> environment;
    private final Function<String, char @Nullable []> prompt;

    /// @param prompt shows the question and reads without echo; gives null where there is no terminal
    public Secrets(Map<String, String> environment, Function<String, char @Nullable []> prompt) {
        this.environment = environment;
        this.prompt = prompt;
    }

    /// The caller clears the array.
    char[] passphrase() {
        return read(VARIABLE, "Passphrase: ");
    }

    /// A new passphrase, typed twice at the prompt. The caller clears the array.
    char[] newPassphrase(String variable) {
        return read(variable, "New passphrase: ");
    }

    char[] recoveryCode() {
        return read(RECOVERY_VARIABLE, "Recovery code: ");
    }

    private char[] read(String variable, String question) {
        var given = environment.get(variable);
        if (given != null) {
            return given.toCharArray();
        }
        var typed = prompt.apply(question);
        if (typed == null) {
            throw ProblemException.of(ProblemCode.USAGE_WRONG, "There is no terminal to ask on; set " + variable + ".");
        }
        return typed;
    }
}
