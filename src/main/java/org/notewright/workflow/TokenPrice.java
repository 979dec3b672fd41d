package org.notewright.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a provider asks for tokens, as the practice entered it. The program knows no prices of its own: they change.
///
/// @param input  dollars for a million tokens of the request, 0 or more
/// @param output dollars for a million tokens of the answer, 0 or more
public record TokenPrice(BigDecimal input, BigDecimal output) {

    public TokenPrice {
        if (input.signum() < 0 || output.signum() < 0) {
            throw new IllegalArgumentException("a price is 0 or more");
        }
    }

    /// @return millionths of a dollar, rounded half up: a dollar for a million tokens is a millionth for one
    long microDollars(long inputTokens, long outputTokens) {
        return input.multiply(BigDecimal.valueOf(inputTokens)).add(output.multiply(BigDecimal.valueOf(outputTokens)))
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
