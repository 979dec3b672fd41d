package org.notewright.drafting.model.http;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.notewright.problem.Problem;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Turns what a server answers instead of an answer into a problem. The server's own words are never kept: they may
/// repeat the request.
public final class Failures {

    /// What we advise where a busy server names no time.
    private static final long USUAL_WAIT_SECONDS = 30;

    private Failures() {
    }

    /// @param status     of the response, anything but 2xx
    /// @param retryAfter what the server asked for, null where it asked for nothing
    /// @return a [Transient] where a second try may help, else a [ProblemException]
    public static RuntimeException ofStatus(int status, @Nullable Duration retryAfter) {
        return switch (status) {
            case 401, 403 -> ProblemException.of(ProblemCode.MODEL_KEY_REFUSED);
            case 408 -> ProblemException.of(ProblemCode.MODEL_TIMED_OUT);
            case 429 -> new Transient(Problem.of(ProblemCode.MODEL_BUSY, seconds(retryAfter)), retryAfter);
            default -> status >= 500
                    ? new Transient(Problem.of(ProblemCode.MODEL_SERVER_ERROR, Integer.toString(status)), retryAfter)
                    : refused(Integer.toString(status));
        };
    }

    /// @param type the provider's own name of the error, from an error event or an error body under status 200
    ///             (Anthropic "Errors" page; OpenAI "Error codes" page)
    public static RuntimeException ofType(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "authentication_error", "permission_error", "invalid_api_key" -> ofStatus(401, null);
            case "rate_limit_error", "rate_limit_exceeded", "requests", "tokens" -> ofStatus(429, null);
            case "overloaded_error" -> ofStatus(529, null);
            case "timeout_error" -> ofStatus(408, null);
            case "invalid_request_error", "billing_error", "insufficient_quota", "context_length_exceeded" ->
                    ofStatus(400, null);
            case "not_found_error", "model_not_found" -> ofStatus(404, null);
            case "request_too_large" -> ofStatus(413, null);
            default -> ofStatus(500, null);
        };
    }

    /// The server or the model declined.
    ///
    /// @param why a status or a stop reason, never the server's sentence
    public static ProblemException refused(String why) {
        return ProblemException.of(ProblemCode.MODEL_REQUEST_REFUSED, why);
    }

    /// Without a cause: a parser's message repeats what it read.
    public static ProblemException malformed() {
        return ProblemException.of(ProblemCode.MODEL_ANSWER_MALFORMED);
    }

    public static ProblemException cutOff() {
        return ProblemException.of(ProblemCode.MODEL_CUT_OFF);
    }

    private static String seconds(@Nullable Duration wait) {
        return Long.toString(wait == null ? USUAL_WAIT_SECONDS : Math.max(1, wait.toSeconds()));
    }
}
