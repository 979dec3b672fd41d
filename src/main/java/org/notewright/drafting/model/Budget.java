package org.notewright.drafting.model;

import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// How much of a model's context window a request takes. Shown before sending; a request that does not fit is refused,
/// because some servers cut its beginning off without a word.
///
/// @param estimated tokens of the request, estimated on the high side
/// @param answer    tokens for the answer: what the request wants, or what the window leaves
/// @param window    tokens the model holds, 0 where nobody said
public record Budget(long estimated, long answer, long window) {

    /// English prose takes about four characters a token, clinical shorthand with its figures fewer; three is on the
    /// safe side for both.
    static final int CHARACTERS_PER_TOKEN = 3;
    /// A large picture, as Anthropic's vision guide counts it (width times height over 750, at most about 1,600).
    static final int TOKENS_PER_PICTURE = 1_600;
    /// Words and picture of a page, upper end of the range in Anthropic's PDF guide.
    static final int TOKENS_PER_PDF_PAGE = 3_000 + TOKENS_PER_PICTURE;
    /// Room for a full visit note with its list of what is missing.
    static final int LEAST_ANSWER = 1_500;
    /// A scanned page is rarely smaller; used because the pages of a PDF are not counted here.
    private static final int BYTES_PER_PDF_PAGE = 30_000;

    /// @param window tokens the model holds, 0 where nobody said
    public static Budget of(ModelRequest request, long window) {
        long characters = (long) request.system().length() + request.context().length() + request.instruction().length();
        for (var source : request.sources()) {
            characters += source.label().length() + source.text().length();
        }
        long sights = request.sights().stream().mapToLong(Budget::tokens).sum();
        long estimated = Math.ceilDiv(characters, CHARACTERS_PER_TOKEN) + sights;
        long wanted = request.maxTokens();
        return new Budget(estimated, window == 0 ? wanted : Math.clamp(window - estimated,
                Math.min(wanted, LEAST_ANSWER), wanted), window);
    }

    private static long tokens(Sight sight) {
        return sight.kind().isPicture() ? TOKENS_PER_PICTURE
                : Math.ceilDiv((long) sight.size(), BYTES_PER_PDF_PAGE) * TOKENS_PER_PDF_PAGE;
    }

    /// True as well where the window is not known.
    public boolean fits() {
        return window == 0 || estimated + answer <= window;
    }

    /// Share of the window that the request and its answer take, 0 where the window is not known.
    public double share() {
        return window == 0 ? 0 : (double) (estimated + answer) / window;
    }

    /// @return most tokens to ask for as the answer
    /// @throws ProblemException MODEL_TOO_LONG where the request does not fit
    public int require() {
        if (!fits()) {
            throw ProblemException.of(ProblemCode.MODEL_TOO_LONG, Long.toString(estimated + answer),
                    Long.toString(window));
        }
        return Math.toIntExact(answer);
    }
}
