package org.notewright.drafting.model.http;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When to try again after a [Transient] failure: at most twice, and never longer than ten seconds of waiting in all,
/// because a therapist is waiting and the offline client is there.
final class Retries {

    static final int MAX_RETRIES = 2;
    static final Duration MAX_TOTAL_WAIT = Duration.ofSeconds(10);
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private final RandomGenerator random;
    private int tried;
    private Duration waited = Duration.ZERO;

    Retries(RandomGenerator random) {
        this.random = random;
    }

    /// @param asked what the server asked for, null where it asked for nothing
    /// @return how long to wait before the next try, empty where there shall be none
    Optional<Duration> next(@Nullable Duration asked) {
        if (tried == MAX_RETRIES) {
            return Optional.empty();
        }
        var base = asked == null ? FIRST_WAIT.multipliedBy(1L << tried) : asked;
        var wait = base.plusMillis(random.nextInt(250));
        if (waited.plus(wait).compareTo(MAX_TOTAL_WAIT.plusMillis(250)) > 0) {
            return Optional.empty();
        }
        tried++;
        waited = waited.plus(wait);
        return Optional.of(wait);
    }
}
